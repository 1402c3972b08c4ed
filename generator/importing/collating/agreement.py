"""Two readings of one text side by side: the spots where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from generator.importing.collating.strip import Strip

# Aligning costs the length squared; texts longer than this are compared as wholes.
_ALIGNED = 20_000
# What stands between two differences and is shorter than this says nothing by itself.
_ISLAND = 3


@dataclass(frozen=True, slots=True)
class Spot:
    """Where two readings differ, in whole words: ranges of signs, one of either reading."""

    mine: tuple[int, int]
    theirs: tuple[int, int]


def alike(mine: str, theirs: str) -> float:
    """How much alike the cores of two texts are, from 0 to 100."""
    return fuzz.ratio(mine, theirs)


def spots(mine: Strip, theirs: Strip) -> tuple[Spot, ...]:
    """Where two readings of one text differ, in order; none when they say the same."""
    if mine.core == theirs.core:
        return ()
    if max(len(mine.core), len(theirs.core)) > _ALIGNED:
        return (Spot((0, len(mine.core)), (0, len(theirs.core))),)
    found = [
        Spot((code.src_start, code.src_end), (code.dest_start, code.dest_end))
        for code in Levenshtein.opcodes(mine.core, theirs.core)
        if code.tag != "equal"
    ]
    widened = _merged([_in_words(spot, mine, theirs) for spot in _merged(found, islands=True)])
    return tuple(_trimmed(part, mine, theirs) for spot in widened for part in _by_lines(spot, mine, theirs))


def _by_lines(spot: Spot, mine: Strip, theirs: Strip) -> Iterator[Spot]:
    """Cut a spot where both readings break their lines: what ends one line says nothing of what begins the next."""
    ours, others = (
        [at for at in range(start + 1, end) if strip.opens_line(at)]
        for strip, (start, end) in ((mine, spot.mine), (theirs, spot.theirs))
    )
    if len(ours) != len(others):
        ours = others = []
    bounds = [(spot.mine[0], spot.theirs[0]), *zip(ours, others, strict=True), (spot.mine[1], spot.theirs[1])]
    for (a, c), (b, d) in pairwise(bounds):
        yield Spot((a, b), (c, d))


def _in_words(spot: Spot, mine: Strip, theirs: Strip) -> Spot:
    """Widen a spot to the words of either reading; around it both say the same, sign by sign."""
    while True:
        left = max(_left(mine, *spot.mine), _left(theirs, *spot.theirs))
        right = max(_right(mine, *spot.mine), _right(theirs, *spot.theirs))
        left = min(left, spot.mine[0], spot.theirs[0])
        right = min(right, len(mine.signs) - spot.mine[1], len(theirs.signs) - spot.theirs[1])
        if not left and not right:
            return spot
        spot = Spot(
            (spot.mine[0] - left, spot.mine[1] + right),
            (spot.theirs[0] - left, spot.theirs[1] + right),
        )


def _trimmed(spot: Spot, mine: Strip, theirs: Strip) -> Spot:
    """Take whole words that both have off the end and the start of a spot; aligning signs leaves some inside."""
    (a, b), (c, d) = spot.mine, spot.theirs
    fewer = min(b - a, d - c)
    same = next((n for n in range(fewer) if mine.core[b - n - 1] != theirs.core[d - n - 1]), fewer)
    cut = next(n for n in range(same, -1, -1) if mine.opens_word(b - n) and theirs.opens_word(d - n))
    b, d, fewer = b - cut, d - cut, fewer - cut
    same = next((n for n in range(fewer) if mine.core[a + n] != theirs.core[c + n]), fewer)
    cut = next(n for n in range(same, -1, -1) if mine.opens_word(a + n) and theirs.opens_word(c + n))
    return Spot((a + cut, b), (c + cut, d))


def _left(strip: Strip, start: int, end: int) -> int:
    """How many signs before a range belong to the word that it begins in."""
    return start - strip.word(start)[0] if start < end else _inside(strip, start)[0]


def _right(strip: Strip, start: int, end: int) -> int:
    """How many signs behind a range belong to the word that it ends in."""
    return strip.word(end - 1)[1] - end if start < end else _inside(strip, start)[1]


def _inside(strip: Strip, at: int) -> tuple[int, int]:
    """How many signs of one word stand before and behind a place between two signs; none between two words."""
    if not 0 < at < len(strip.signs):
        return 0, 0
    start, end = strip.word(at)
    return (at - start, end - at) if start < at else (0, 0)


def _merged(found: list[Spot], *, islands: bool = False) -> tuple[Spot, ...]:
    """Make one of spots that overlap or touch; with `islands`, also of those that only a few signs part."""
    merged: list[Spot] = []
    for spot in found:
        last = merged[-1] if merged else None
        if last and _near(last, spot, islands=islands):
            merged[-1] = Spot((last.mine[0], spot.mine[1]), (last.theirs[0], spot.theirs[1]))
        else:
            merged.append(spot)
    return tuple(merged)


def _near(last: Spot, spot: Spot, *, islands: bool) -> bool:
    between = spot.mine[0] - last.mine[1]
    if not islands:
        return between < 0 or spot.theirs[0] < last.theirs[1]
    return between <= min(_ISLAND, _length(last), _length(spot)) or between * 3 < min(_length(last), _length(spot))


def _length(spot: Spot) -> int:
    return max(spot.mine[1] - spot.mine[0], spot.theirs[1] - spot.theirs[0])
