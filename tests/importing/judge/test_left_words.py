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
    ],
)
def test_words_of_the_page_at_an_end_of_an_option_are_in_doubt(text: str) -> None:
    (doubt,) = of_question(question("What is lava?", text, "Ore", "Ash"))
    assert [line.text for line in doubt.lines] == [text]


def test_words_of_the_option_are_not() -> None:
    assert not list(
        of_question(question("What is lava?", "Mud (wet)", "The correct one", "Answers", "It is correct", "Correct"))
    )
    assert not list(of_question(question("How is it marked?", "Mud [correct]", "Ore [incorrect]")))
