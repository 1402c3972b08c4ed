from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from generator.model.question import Question


def questions(text: str) -> tuple[Question, ...]:
    quiz = import_text("quiz.txt", text.encode()).quiz
    assert quiz
    return quiz.questions


def test_options_are_named_by_a_word_and_a_number() -> None:
    page = "Que {0}: Which stone is stone {0}?\nOption 1: Mud\nOption 2: Ore\nOption 3: Ash\nCorrect Option: {0}\n\n"
    found = questions("".join(page.format(n) for n in (1, 2, 3)))
    assert [(each.number, [option.text for option in each.options], each.key) for each in found] == [
        (str(n), ["Mud", "Ore", "Ash"], (n - 1,)) for n in (1, 2, 3)
    ]
    assert not any(each.review for each in found)


@pytest.mark.parametrize("tag", ["b", "strong", "u", "mark"])
def test_a_tag_around_all_of_an_option_is_emphasis(tag: str) -> None:
    page = "{0}. Which stone is stone {0}?\na) Mud\nb) <{1}>Ore</{1}>\nc) Ash\n\n"
    found = questions("".join(page.format(n, tag) for n in (1, 2, 3)))
    assert [([option.text for option in each.options], each.key) for each in found] == [
        (["Mud", "Ore", "Ash"], (1,))
    ] * 3


def test_a_tag_within_an_option_is_its_text() -> None:
    found = questions("1. Which is bold?\na) x <b>y</b>\nb) y\nAnswer: a\n\n2. Which?\na) x\nb) y\nAnswer: b\n")
    assert "<b>" in found[0].options[0].text
