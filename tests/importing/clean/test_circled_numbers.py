from __future__ import annotations

import pytest

from generator.importing.clean.circled_numbers import clean
from generator.importing.pipeline import import_text
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    ["(1) Lava (2) Ash", "The sign ① in the figure is lava.", "```\n① lava\n② ash\n```"],
    ids=["brackets", "one line alone", "code"],
)
def test_other_numbers_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_circles_around_numbers_become_brackets() -> None:
    cleaned = clean(lines("①Lava ② Ash　③Mud\nAnswers: 1. ② 2. ①, ③"))
    assert texts(cleaned.lines) == ["(1) Lava (2) Ash　(3) Mud", "Answers: 1. (2) 2. (1), (3)"]
    assert cleaned.lines[0].edits == ("circled_numbers",)


def test_options_with_such_numbers_are_read_with_their_key() -> None:
    first = "1. Which says who answers?\n① DNS\n② DHCP\n③ ARP"
    text = f"{first}\n\n2. Which floats?\n① Slate\n② Pumice\n③ Iron\n\nAnswers: 1. ① 2. ②\n"
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    keys = [[option.text for option in question.options if option.correct] for question in quiz.questions]
    assert keys == [["DNS"], ["Pumice"]]
    assert not any(question.review for question in quiz.questions)
