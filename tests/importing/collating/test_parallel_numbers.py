from __future__ import annotations

import pytest

from generator.importing.collating.agreement import Spot
from generator.importing.collating.parallel_numbers import judge_parallel
from generator.importing.collating.strip import Strip
from generator.importing.collating.witness import Side, Verdict
from tests.importing.text import lines


def verdict(mine: str, theirs: str, beside: str) -> Verdict | None:
    """What is decided of a number at the end of the second line."""
    ours, others = (Strip(lines(f"The first error is {beside}\nThe second one {number}")) for number in (mine, theirs))
    ends = [(len(strip.signs) - len(number), len(strip.signs)) for strip, number in ((ours, mine), (others, theirs))]
    return judge_parallel(Spot(*ends), ours, others)


def test_the_line_beside_tells_whether_there_is_a_decimal_point() -> None:
    assert verdict("4.5%", "45%", "4.0%") == Verdict(Side.MINE)
    assert verdict("45%", "4.5%", "4.0%") == Verdict(Side.THEIRS)


@pytest.mark.parametrize(
    ("mine", "theirs", "beside"),
    [
        ("4.5%", "45%", "40%"),
        ("4.5%", "45%", "small"),
        ("4.5%", "45%", "4.25%"),
        ("4.5%", "45%", "4.0"),
        ("4.5%", "46%", "4.0%"),
        ("45%", "46%", "4.0%"),
    ],
)
def test_other_numbers_are_for_others_to_decide(mine: str, theirs: str, beside: str) -> None:
    assert verdict(mine, theirs, beside) is None
