from __future__ import annotations

import pytest

from generator.importing.judge.left_words import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "text",
    [
        "Answers: Mud",
        "Correct answer: Mud",
        "Mud (your answer)",
        "Mud [incorrect]",
        "Un-selected is correct Mud",
        "Wet mud Correct",
        "Correct Mud",
        "Your answer 12 g",
    ],
)
def test_words_of_the_page_at_an_end_of_an_option_are_in_doubt(text: str) -> None:
    (doubt,) = of_question(question("What is lava?", text, "Ore", "Ash"))
    assert [line.text for line in doubt.lines] == [text]


def test_words_of_the_option_are_not() -> None:
    assert not list(
        of_question(
            question(
                "What is lava?", "Mud (wet)", "The correct one", "Answers", "It is correct", "Correct", "Correct it"
            )
        )
    )
    assert not list(of_question(question("How is it marked?", "Mud [correct]", "Ore [incorrect]")))


def test_a_label_in_front_of_small_letters_is_one_where_the_others_begin_with_them() -> None:
    (doubt,) = of_question(question("What is lava?", "Correct mud", "ore", "ash"))
    assert [line.text for line in doubt.lines] == ["Correct mud"]
    assert not list(of_question(question("What is he to do?", "Correct it", "Leave it", "Burn it")))
