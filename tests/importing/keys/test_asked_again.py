"""The same question twice: with one key it says nothing new, with two neither is sure."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

TEXT = """\
QUESTION 1
Which rock floats on water?
A. Basalt
B. Pumice
C. Slate
Correct Answer: {}

QUESTION 2
Which mineral is the hardest?
A. Talc
B. Diamond
C. Quartz
Correct Answer: B

QUESTION 3
Which rock floats on water{}?
A. Slate
B. Basalt
C. Pumice
Correct Answer: {}
"""


def noted(*parts: str) -> dict[str, list[str]]:
    quiz = import_text("dump.txt", TEXT.format(*parts).encode()).quiz
    assert quiz
    return {question.number: [note.code for note in question.review] for question in quiz.questions}


def test_two_keys_of_one_question_are_both_in_doubt() -> None:
    assert noted("B", "", "A") == {"1": ["key-contradicted"], "2": [], "3": ["key-contradicted"]}


@pytest.mark.parametrize("parts", [("B", "", "C"), ("B", " best", "A")])
def test_one_key_or_another_question_is_in_none(parts: tuple[str, str, str]) -> None:
    assert noted(*parts) == {"1": [], "2": [], "3": []}


@pytest.mark.parametrize(
    ("one", "other"), [("3 + 4", "3 - 4"), ("3*4", "3/4"), ("the sign of −1", "the sign of 1"), ("x+1", "x-1")]
)
def test_another_sum_is_another_question(one: str, other: str) -> None:
    text = "1. What is {}?\na) 7\nb) -7\nAnswer: {}\n\n2. What is {}?\na) 7\nb) -7\nAnswer: {}\n"
    quiz = import_text("sums.txt", text.format(one, "a", other, "b").encode()).quiz
    assert quiz
    assert not any(note.code == "key-contradicted" for question in quiz.questions for note in question.review)
    quiz = import_text("sums.txt", text.format(one, "a", f"**{one}**", "b").encode()).quiz
    assert quiz
    assert [[note.code for note in question.review] for question in quiz.questions] == [["key-contradicted"]] * 2


def test_boxes_of_a_bank_in_markdown_stay_as_they_were_set() -> None:
    page = "## Which rock floats?\n\n- [{}] Slate\n- [{}] Pumice\n\n"
    quiz = import_text("bank.md", (page.format("x", " ") + page.format(" ", "x")).encode()).quiz
    assert quiz
    assert [[option.correct for option in question.options] for question in quiz.questions] == [
        [True, False],
        [False, True],
    ]
    assert not any(question.review for question in quiz.questions)
