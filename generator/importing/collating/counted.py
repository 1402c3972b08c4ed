"""Which reading has the number of a list at the start of a line: the one that counts on from its neighbours."""

from __future__ import annotations

import re

from generator.importing.collating.agreement import Spot
from generator.importing.collating.strip import Strip
from generator.importing.collating.witness import Side, Verdict

_ENUMERATED = re.compile(r"\s*\(?(?P<number>\d{1,2})\s?[.):]?(?=\s)")
_BARE = re.compile(r"\(?\d{1,2}[.):]?")
_RUN = 3
"""Numbers that count: two may do so by chance."""
_LONGEST = 4
"""Signs that an engine makes of a number and its point."""


def judge_counted(spot: Spot, ours: Strip, others: Strip) -> Verdict | None:
    """Decide a spot that is the number of a list in one reading, and no number at all in the other."""
    for side, (strip, at), (other, misread) in (
        (Side.MINE, (ours, spot.mine), (others, spot.theirs)),
        (Side.THEIRS, (others, spot.theirs), (ours, spot.mine)),
    ):
        text, wrong = strip.quoted(*at), other.quoted(*misread)
        opens = strip.opens_line(at[0]) and other.opens_line(misread[0])
        if opens and _BARE.fullmatch(text) and len(wrong) <= _LONGEST and not re.search(r"\d", wrong):
            return Verdict(side) if _counts(strip, at[0]) else None
    return None


def _counts(strip: Strip, at: int) -> bool:
    """Whether the line of a sign is one of several whose numbers count by one, with no number between them."""
    numbers = [
        (n, int(match["number"])) for n, line in enumerate(strip.lines) if (match := _ENUMERATED.match(line.text))
    ]
    index = strip.signs[at][1]
    place = next((k for k, (n, _) in enumerate(numbers) if n == index), None)
    if place is None:
        return False
    low = high = place
    while low and numbers[low - 1][1] == numbers[low][1] - 1:
        low -= 1
    while high + 1 < len(numbers) and numbers[high + 1][1] == numbers[high][1] + 1:
        high += 1
    return high - low + 1 >= _RUN
