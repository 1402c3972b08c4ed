"""Doubts about options that are shares of a whole: what was taken is right where it adds up as other options do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importing.drafts import MOST_OPTIONS, Doubt, OptionDraft

_FEWEST = 3  # shares of an option, and options
_SHARE = re.compile(r"(?<![\w.,])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s?%|(?![\w,]))")


def settled_by_sums(options: Sequence[OptionDraft], doubts: dict[int, tuple[Doubt, ...]]) -> set[Doubt]:
    """Return the doubts that the sums of the options settle.

    Args:
        options: of the question, as they were put together.
        doubts: about what the readings say of each, by its place.
    """
    if not doubts or not _FEWEST <= len(options) <= MOST_OPTIONS:
        return set()
    shares = [[float(number.replace(",", "")) for number in _SHARE.findall(option.text)] for option in options]
    if min(map(len, shares)) < _FEWEST or len({len(numbers) for numbers in shares}) > 1:
        return set()
    sums = [sum(numbers) for numbers in shares]
    return {
        doubt
        for place, found in doubts.items()
        if sums.count(sums[place]) > 1 and max(sums) - min(sums) <= len(shares[0]) - 1 and sums[place] >= _FEWEST
        for doubt in found
    }
