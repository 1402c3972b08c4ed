from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

PAGE = """1. Which rock floats?

A. Slate
B. Pumice

Answer
{}

2. What is lava?

A. Rock
B. Mud

Answer
{}
It flows.
"""


@pytest.mark.parametrize(
    ("first", "second", "doubted"),
    [
        ("B. Pumice", "A. Rock", False),
        ("B", "A", False),
        ("A. It is too heavy.\nB. It is full of holes.", "A. It flows.\nB. It does not.", True),
    ],
    ids=["the option itself", "its letter", "a list that tells of each"],
)
def test_a_letter_below_the_word_for_the_answer(first: str, second: str, *, doubted: bool) -> None:
    quiz = import_text("quiz.txt", PAGE.format(first, second).encode()).quiz
    assert quiz
    assert [bool(question.review) for question in quiz.questions] == [doubted, doubted]
    right = [[option.text for option in question.options if option.correct] for question in quiz.questions]
    assert doubted or right == [["Pumice"], ["Rock"]]
