from __future__ import annotations

import pytest

from generator.bank.checks.equal_options import check
from tests.bank.banks import GOOD, bank_with, brief


@pytest.mark.parametrize(
    ("one", "other"),
    [("This", "this"), ("a  b", "A b"), ("'x '", "x"), ("Use `N`", "use `N`"), ('"Par\\u200bis"', "Paris")],
)
def test_options_that_read_alike_are_found(one: str, other: str) -> None:
    question = GOOD.replace("This", one).replace("That", other)
    assert brief(check(bank_with(question))) == [(8, 15, "equal-options")]
    assert brief(check(bank_with(question + "  review: [{code: equal, note: Two are alike.}]\n"))) == []


@pytest.mark.parametrize(("one", "other"), [("$N$", "$n$"), ("'`True`'", "'`true`'"), ("a-b", "ab"), ("''", "''")])
def test_options_that_differ_are_fine(one: str, other: str) -> None:
    assert brief(check(bank_with(GOOD.replace("This", one).replace("That", other)))) == []
