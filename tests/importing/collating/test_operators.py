from __future__ import annotations

import pytest

from generator.importing.collating.operators import judge_operators
from generator.importing.collating.vocabulary import vocabulary
from generator.importing.collating.witness import Side, Verdict, Witness


def verdict(mine: str, theirs: str) -> Verdict | None:
    ours, others = (Witness(text, text, vocabulary(())) for text in (mine, theirs))
    return judge_operators(ours, others)


@pytest.mark.parametrize(("sound", "odd"), [("ax + b", "ax-+ b"), ("a * b", "a *+ b"), ("q.size", "q-.size")])
def test_two_signs_that_are_no_operator_are_one_of_them(sound: str, odd: str) -> None:
    assert (verdict(sound, odd), verdict(odd, sound)) == (Verdict(Side.MINE), Verdict(Side.THEIRS))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("a = b", "a == b"),
        ("a = b", "a -= b"),
        ("a + b", "a - b"),
        ("x = 1", "x =-1"),
        ("a + b", "a-+ c"),
        ("5.3", "5.-3"),
    ],
    ids=["equal to", "take off", "another sign", "a sign of its own", "another letter", "numbers"],
)
def test_all_else_is_for_others_to_decide(mine: str, theirs: str) -> None:
    assert verdict(mine, theirs) is None
