from __future__ import annotations

import pytest

from generator.bank.checks.option_length import RuleOptions, check
from tests.bank.banks import GOOD, bank_with, spans

LONG = "The one that is described with so much more care than any other one here"
THREE = GOOD.replace("That", "That\n    - text: Another one")


@pytest.mark.parametrize(
    "question",
    [
        THREE,
        GOOD.replace("This", LONG),
        THREE.replace("That", LONG),
        THREE.replace("This", LONG).replace("That", LONG[:50]),
        THREE.replace("This", f"'`{LONG}`'"),
        THREE.replace("This", LONG).replace("Another one", "Another one\n      correct: true"),
    ],
    ids=["alike", "only two", "a wrong one is long", "not the only long one", "code", "several are right"],
)
def test_lengths_that_tell_nothing_are_fine(question: str) -> None:
    assert spans(check(bank_with(question), RuleOptions())) == []


def test_a_right_option_that_is_by_far_the_longest_is_found() -> None:
    found = spans(check(bank_with(THREE.replace("This", LONG)), RuleOptions()))
    assert found == [(6, 15, 6, 15 + len(LONG), "option-length")]


def test_how_much_is_too_much_can_be_set() -> None:
    bank = bank_with(THREE.replace("This", LONG))
    assert spans(check(bank, RuleOptions(ratio=10))) == []
    assert spans(check(bank, RuleOptions(more=100))) == []
