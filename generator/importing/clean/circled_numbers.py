"""Writes circled numbers as numbers in brackets: `② Lava  ③ Ash` is `(2) Lava  (3) Ash`, and a key `1. ②` is `1. (2)`.

Tests of East Asia have them in front of options and in their keys. Only where several lines have one, and not in code.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import rewritten
from generator.importing.fences import unfenced

AFTER = ("control_characters",)
EXACT = True  # a sign that nobody else writes
NEEDS = re.compile(r"[①-⑳]")

RULE = "circled_numbers"
_NUMBER = re.compile(r"[①-⑳](?P<glued>(?=[^\s①-⑳,.;:)、。，]))?")
_FEWEST = 2  # lines


def clean(lines: Lines) -> Cleaned:
    """Look at every line outside fenced code."""
    found = [i for i in unfenced(lines) if NEEDS.search(lines[i].text)]
    if len(found) < _FEWEST:
        return Cleaned(lines)
    return rewritten(lines, {i: _NUMBER.sub(_written, lines[i].text) for i in found}, RULE)


def _written(number: re.Match[str]) -> str:
    return f"({ord(number[0]) - ord('①') + 1}){' ' if number['glued'] is not None else ''}"
