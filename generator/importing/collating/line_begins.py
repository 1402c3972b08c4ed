"""Which reading has the beginning of a line of code: the one that has it whole where the other is cut at the left.

`p = rand(3, 2)` beside `| rand(3, 2)`: a recogniser loses the left edge of a box and makes a sign or two of what is
left of it. It does not make up how a line begins, least of all as others of the document do.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from generator.importing.beginnings import shared_beginning
from generator.importing.collating.agreement import Spot
from generator.importing.collating.facts import facts
from generator.importing.collating.strip import Strip, core
from generator.importing.collating.vocabulary import Vocabulary, chunks
from generator.importing.collating.witness import Side, Verdict

_LEFT = 3  # signs that may be left of what is cut off
_TELLING = 6  # signs that both have behind it
_JOINTS = re.compile(r"[-._]")


def judge_line_begin(spot: Spot, ours: Strip, others: Strip, words: tuple[Vocabulary, Vocabulary]) -> Verdict | None:
    """Decide a spot at the head of a line where one reading has a sign or two, and the other more than that.

    Args:
        spot: where they differ.
        ours: one reading.
        others: the other.
        words: what each of them knows.
    """
    if not ours.opens_line(spot.mine[0]) or not others.opens_line(spot.theirs[0]):
        return None
    mine, theirs = ours.quoted(*spot.mine), others.quoted(*spot.theirs)
    whole, cut, side = (mine, theirs, Side.MINE) if len(core(mine)) > len(core(theirs)) else (theirs, mine, Side.THEIRS)
    begun, left = _apart(_JOINTS.sub("", core(whole)), _JOINTS.sub("", core(cut)))
    if not begun or len(left) > _LEFT or len(begun) <= len(left) or "=" not in facts(begun):
        return None
    frames = Counter(frame for each in words for frame in _frames(each.pairs.elements()))
    told = all(frames[frame] > 1 for frame in _frames(pairwise(chunks(whole))))
    own = words[0 if side is Side.MINE else 1]
    return Verdict(side) if told and not own.knows(cut) else None


def _apart(whole: str, cut: str) -> tuple[str, str]:
    """What stands in two texts before the end that they share; nothing where that is too short to tell."""
    same = len(shared_beginning((whole[::-1], cut[::-1])))
    return (whole[:-same], cut[:-same]) if same >= _TELLING else ("", "")


def _frames(pairs: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """Words beside each other, whatever numbers they hold."""
    for first, second in pairs:
        yield re.sub(r"\d+", "0", first), re.sub(r"\d+", "0", second)
