from __future__ import annotations

import pytest

from generator.importing.lettered.keyed_question import keyed_question
from generator.importing.pipeline import import_text
from generator.model.question import Question
from tests.importing.text import lines

PAGE = """1. Which rock floats on water?
A. Granite{}
B. Pumice{}
C. Basalt{}
Answer: B
76%
Explanation: It is full of air.

2. Which rock is volcanic?
A. Marble
B. Basalt
C. Slate
Answer: B
"""


def first(*shares: str) -> Question:
    quiz = import_text("quiz.txt", PAGE.format(*shares).encode()).quiz
    assert quiz
    return quiz.questions[0]


def test_how_many_chose_an_option_is_no_part_of_it() -> None:
    found = first(" (12%)", " (76%)", " (12%)")
    assert [option.text for option in found.options] == ["Granite", "Pumice", "Basalt"]
    assert (found.key, found.explanation, found.review) == ((1,), "It is full of air.", ())


@pytest.mark.parametrize("shares", [(" (12%)", " (76%)", " (40%)"), (" (50%)", "", " (50%)")])
def test_percentages_that_are_no_shares_stay(shares: tuple[str, ...]) -> None:
    assert next(option.text for option in first(*shares).options).endswith("%)")


@pytest.mark.parametrize(("last", "lost"), [("D. Mud (35%)", False), ("D. Mud (12%)", True), ("D. Mud", False)])
def test_shares_that_add_up_to_less_than_all_tell_of_a_lost_option(last: str, *, lost: bool) -> None:
    text = f"Which floats?\nA. Granite (5%)\nB. Pumice (50%)\nC. Slate (10%)\n{last}\nAnswer: B"
    question = keyed_question("1", (), lines(text)).question
    assert ("option-lost" in {doubt.code for doubt in question.doubts}) is lost
