"""A verdict that moved from the head of its question to its first option."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

QUESTION = (
    "Question {n}\n{above}Which number is {n}?\n{below}0\nYour answer is correct\n{n}\n9\nOverall explanation\nIt is.\n"
)


def noted(third: dict[str, str]) -> list[bool]:
    usual = [QUESTION.format(n=n, above="Correct\n", below="") for n in (1, 2, 4)]
    odd = QUESTION.format(n=3, **third)
    quiz = import_text("page.txt", "\n".join([*usual[:2], odd, usual[2]]).encode()).quiz
    assert quiz
    return [any("lacks the verdict" in note.note for note in question.review) for question in quiz.questions]


def test_a_label_above_the_first_option_is_doubted_where_all_other_heads_have_a_verdict() -> None:
    assert noted({"above": "", "below": "Correct\n"}) == [False, False, True, False]


@pytest.mark.parametrize("third", [{"above": "Correct\n", "below": ""}, {"above": "", "below": ""}])
def test_other_questions_are_fine(third: dict[str, str]) -> None:
    assert noted(third) == [False] * 4
