"""Writes a number that Chinese or Japanese closes as other languages do: `1。` and `１．` are `1.`.

Pages of online courses in these languages print the number of a question so, also above a question in English. Only
where such numbers rise one by one from line to line: one alone may be the last word of a sentence that goes on there.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import rewritten
from generator.importing.fences import openings

AFTER = ("control_characters",)
EXACT = True  # a page was copied, or its text layer read

RULE = "wide_numbers"
_HEAD = re.compile(r"(?P<before>\W{0,4})(?P<number>\d{1,3})\s?(?:\.?[。．]|[。．]\.)\s*")
_FEWEST = 2
_LOST = 3  # from one number to the next: two may be lost


def clean(lines: Lines) -> Cleaned:
    """Look at the head of every line outside fenced code."""
    found = openings(lines, _HEAD)
    numbers = [int(match["number"]) for match in found.values()]
    rising = sum(a < b <= a + _LOST for a, b in pairwise(numbers)) + 1
    if len(numbers) < _FEWEST or rising < max(_FEWEST, len(numbers) // 2 + 1):
        return Cleaned(lines)
    return rewritten(lines, {i: _narrow(head, lines[i].text[head.end() :]) for i, head in found.items()}, RULE)


def _narrow(head: re.Match[str], rest: str) -> str:
    return f"{head['before']}{int(head['number'])}. {rest}".rstrip()
