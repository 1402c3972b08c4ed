"""Puts the space back that a recogniser lost behind the number of a question: `7.What is lava?` is `7. What is lava?`.

Only where it does so again and again: numbers that rise from line to line, each right in front of a capital letter. One
alone may be a version, or a name.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import rewritten
from generator.importing.fences import openings

AFTER = ("running_header", "flattened_lines")

RULE = "glued_numbers"
_GLUED = re.compile(r"(\W{0,4}(?P<number>\d{1,3})\s?[.)])(?=[\"“‘'(]?[A-ZÀ-ÖØ-Þ])")
_FEWEST = 2


def clean(lines: Lines) -> Cleaned:
    """Look at the head of every line outside fenced code."""
    found = openings(lines, _GLUED)
    numbers = [int(match["number"]) for match in found.values()]
    rising = sum(a < b for a, b in pairwise(numbers)) + 1
    if len(numbers) < _FEWEST or rising < max(_FEWEST, len(numbers) // 2 + 1):
        return Cleaned(lines)
    return rewritten(lines, {i: f"{head[1]} {lines[i].text[head.end() :]}" for i, head in found.items()}, RULE)
