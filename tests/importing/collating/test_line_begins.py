from __future__ import annotations

import pytest

from generator.importing.collating.agreement import spots
from generator.importing.collating.line_begins import judge_line_begin
from generator.importing.collating.strip import Strip
from generator.importing.collating.vocabulary import vocabulary
from generator.importing.collating.witness import Side, Verdict
from tests.importing.text import lines

ELSEWHERE = "a = np.zeros(7, 2)\nWhat is a?\n"


def verdict(mine: str, theirs: str, *, elsewhere: str = ELSEWHERE) -> Verdict | None:
    """What is decided about the head of a line."""
    words = (vocabulary(lines(elsewhere + mine)), vocabulary(lines(theirs)))
    ours, others = Strip(lines(mine)), Strip(lines(theirs))
    (spot,) = spots(ours, others)
    return judge_line_begin(spot, ours, others, words)


def test_a_line_that_is_cut_at_the_left_begins_as_the_other_reading_has_it() -> None:
    assert verdict("a = np.zeros(12, 3)", "1p-zeros(12, 3)") == Verdict(Side.MINE)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("a = np.zeros(12, 3)", "b * np.zeros(12, 3)"),
        ("stones of np.zeros(12, 3)", "1p-zeros(12, 3)"),
        ("a = x2", "1 x3"),
    ],
    ids=["as much in both", "no statement", "nothing that both have"],
)
def test_other_beginnings_are_for_others_to_decide(mine: str, theirs: str) -> None:
    assert verdict(mine, theirs) is None


def test_a_beginning_that_the_document_has_nowhere_else_is_not_sure() -> None:
    assert verdict("a = np.zeros(12, 3)", "1p-zeros(12, 3)", elsewhere="") is None
