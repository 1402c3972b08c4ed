from __future__ import annotations

import pytest

from generator.importing.judge.odd_shares import of_question
from tests.importing.drafts import question

_EVEN, _UNEVEN = "33% lava, 33% ash, 33% gas", "60% lava, 20% ash, 20% gas"


@pytest.mark.parametrize(
    "odd",
    ["8% lava, 1% ash, 1% gas", "20% lava, 60% ash", "6,000 lava 3,000 ash 1,000 gas"],
)
def test_shares_that_add_up_to_something_else_are_in_doubt(odd: str) -> None:
    (doubt,) = of_question(question("How is it split?", _EVEN, odd, _UNEVEN))
    assert [line.text for line in doubt.lines] == [odd]


@pytest.mark.parametrize("text", ["336 lava, 33% ash", "An error of 0.5% there, and of 796 here"])
def test_a_percent_sign_that_became_a_digit_is_in_doubt(text: str) -> None:
    assert list(of_question(question("How is it split?", text, "All of it")))


@pytest.mark.parametrize(
    "texts",
    [
        ("98% lava, 1% ash, 1% gas", _EVEN, _UNEVEN),
        ("6,000 3,000 1,000", "3,334 3,333 3,333", "9,500 250 250"),
        ("1 2 3", "4 5 6", "7 8 9"),
        ("It is all ash.", _EVEN, _UNEVEN),
        ("8% lava, 1% ash", "33% lava, 34% ash", "60% lava, 20% ash"),
        ("20% of 1016 stones", "50% of 96 stones"),
    ],
)
def test_other_numbers_are_fine(texts: tuple[str, ...]) -> None:
    assert not list(of_question(question("How is it split?", *texts)))
