from __future__ import annotations

import pytest

from generator.bank.checks.completeness import check
from tests.bank.banks import GOOD, bank_with, brief

SHORT = "- id: k3v9q2\n  stem: What is it?\n  answers: [That, 'that one']\n"
REVIEW = "  review: [{code: lost, note: The scan ends here.}]\n"


@pytest.mark.parametrize(
    "question",
    [
        GOOD,
        GOOD.replace("That", "That\n      correct: true"),
        GOOD.replace("  stem", "  select: many\n  stem").replace("      correct: true\n", ""),
        SHORT,
    ],
    ids=["one key", "several keys", "none is right", "answered in a few words"],
)
def test_a_whole_question_is_fine(question: str) -> None:
    assert brief(check(bank_with(question))) == []


@pytest.mark.parametrize(
    ("question", "line", "column", "code"),
    [
        (GOOD.replace("What is it?", "' '"), 4, 11, "empty-stem"),
        (GOOD.replace("  stem: What is it?\n", ""), 3, 5, "empty-stem"),
        (GOOD.replace("That", '"\\u00a0"'), 8, 15, "empty-option"),
        (GOOD.replace("    - text: That\n", ""), 6, 7, "too-few-options"),
        (GOOD.split("  options", maxsplit=1)[0], 3, 5, "too-few-options"),
        (GOOD.replace("      correct: true\n", ""), 6, 7, "no-key"),
        (SHORT.replace("That,", "' ',"), 5, 15, "empty-answer"),
    ],
)
def test_what_is_missing_is_found(question: str, line: int, column: int, code: str) -> None:
    assert brief(check(bank_with(question))) == [(line, column, code)]
    assert brief(check(bank_with(question + REVIEW))) == [], "a draft may be unfinished"
    assert brief(check(bank_with(question, top="title: x\nreview: [{code: lost, note: Nine of ten.}]"))) == []


def test_a_quiz_needs_a_title_and_questions() -> None:
    assert brief(check(bank_with(top="title: ''"))) == [(1, 8, "empty-title"), (2, 12, "no-questions")]
    assert brief(check(bank_with(top="title: x\nreview: [{code: lost, note: All of it.}]"))) == []
