from __future__ import annotations

import pytest

from generator.bank.checks.asides import check
from tests.bank.banks import GOOD, bank_with, brief


@pytest.mark.parametrize("aside", ["points: 2", "points: 0.5", "points: 1e1", "hints: [a]", "references: ['[a](b)']"])
def test_what_says_something_is_fine(aside: str) -> None:
    assert brief(check(bank_with(f"{GOOD}  {aside}\n"))) == []


@pytest.mark.parametrize(
    ("aside", "column", "code"),
    [
        ("points: 0", 13, "wrong-points"),
        ("points: -1", 13, "wrong-points"),
        ("points: two", 13, "wrong-points"),
        ("points: 1,5", 13, "wrong-points"),
        ("points: 1e999", 13, "wrong-points"),
        ("points: ' '", 13, "wrong-points"),
        ("hints: [a, ' ']", 16, "empty-hint"),
        ("references: ['']", 18, "empty-reference"),
    ],
)
def test_what_says_nothing_is_found(aside: str, column: int, code: str) -> None:
    assert brief(check(bank_with(f"{GOOD}  {aside}\n"))) == [(9, column, code)]
    draft = f"{GOOD}  {aside}\n  review: [{{code: x, note: y}}]\n"
    assert brief(check(bank_with(draft))) == [(9, column, code)]
