"""Removes the foot of a printed page: `[Turn over` with the number of the page beside it, `www.example.org  12`.

What tells to turn the page is a line of its own. An address with a number behind it is a foot where it stands at the
end of pages twice or more, the same but for the number, which rises.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import with_gaps
from generator.importing.fences import unfenced
from generator.importing.words import pattern, phrases

AFTER = ("browser_margins", "page_breaks", "table_cells", "flattened_lines")

RULE = "page_turns"
_LONGEST = 160  # characters of such a line
_TWICE = 2
_APART = 3  # lines from one foot to the next, at least
_NUMBER = re.compile(r"\W*\d{1,3}\W*")
_FOOT = re.compile(r"(?P<text>.*(?<!\w)(?:https?://|www\.)\S+\W*?)\s(?P<number>\d{1,3})\s*")


def clean(lines: Lines) -> Cleaned:
    """Leave a gap where such a line stands."""
    solid = unfenced(lines)
    gone = _turns(lines, solid) | _feet(lines, solid)
    return with_gaps(lines, gone, RULE)


def _turns(lines: Lines, solid: list[int]) -> set[int]:
    """Lines that tell to turn the page, and a bare number beside one, parted from what stands beyond it."""
    turns = {i for i in solid if len(lines[i].text) <= _LONGEST and _turn().fullmatch(lines[i].text)}
    numbers = {
        number
        for above, below in pairwise(solid)
        for turn, number in ((above, below), (below, above))
        if turn in turns and _NUMBER.fullmatch(lines[number].text) and _stands_apart(lines, turn, number)
    }
    return turns | numbers


def _stands_apart(lines: Lines, turn: int, number: int) -> bool:
    """Whether a blank line, or an end of the text, parts a number from what is not beside the other line."""
    beyond = number + (1 if number > turn else -1)
    return not 0 <= beyond < len(lines) or lines[beyond].blank


def _feet(lines: Lines, solid: list[int]) -> set[int]:
    """Lines with an address and a number that rises from one to the next."""
    kinds: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for i in solid:
        match = _FOOT.fullmatch(lines[i].text) if "." in lines[i].text and len(lines[i].text) <= _LONGEST else None
        if match:
            kinds[" ".join(match["text"].split())].append((i, int(match["number"])))
    return {
        i
        for found in kinds.values()
        if len(found) >= _TWICE and all(b - a >= _APART and m < n for (a, m), (b, n) in pairwise(found))
        for i, _ in found
    }


@cache
def _turn() -> re.Pattern[str]:
    return re.compile(rf"[\W_]*{pattern(phrases('page', 'turns'))}[\W_]*", re.IGNORECASE)
