from __future__ import annotations

import pytest

from generator.bank.checks.one_kind import check
from tests.bank.banks import GOOD, bank_with, brief

NUMBER = "- id: k3v9q2\n  stem: How many?\n  answer: 42\n  tolerance: 0\n  unit: ms\n"
REVIEW = "  review: [{code: lost, note: The scan ends here.}]\n"


@pytest.mark.parametrize("question", [GOOD, NUMBER, GOOD + "  shuffle: 'no'\n", NUMBER.split("  tol", maxsplit=1)[0]])
def test_the_fields_of_one_kind_are_fine(question: str) -> None:
    assert brief(check(bank_with(question))) == []


@pytest.mark.parametrize(
    ("question", "line", "column", "code"),
    [
        (f"{GOOD}  answers: [That]\n", 9, 14, "two-kinds"),
        (f"{GOOD}  answer: That\n", 9, 13, "two-kinds"),
        (f"{NUMBER}  sequence: [a, b]\n", 8, 15, "two-kinds"),
        (f"{GOOD}  tolerance: 0.1\n", 9, 16, "stray-field"),
        (f"{NUMBER}  scoring: all\n", 8, 14, "stray-field"),
        ("- id: k3v9q2\n  stem: Why?\n  answer: So.\n  unit: ms\n", 6, 11, "stray-field"),
    ],
)
def test_a_field_of_another_kind_is_found(question: str, line: int, column: int, code: str) -> None:
    assert brief(check(bank_with(question))) == [(line, column, code)]
    assert brief(check(bank_with(question + REVIEW))) == [], "a draft may be unfinished"
