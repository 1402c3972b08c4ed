"""Writes circled numbers as numbers in brackets: `② Lava  ③ Ash` is `(2) Lava  (3) Ash`, and a key `1. ②` is `1. (2)`.

Tests of East Asia have them in front of options and in their keys. Only where several lines have one, and not in code.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced

AFTER = ("control_characters",)
EXACT = True  # a sign that nobody else writes
NEEDS = re.compile(r"[①-⑳]")

RULE = "circled_numbers"
_NUMBER = re.compile(r"[①-⑳](?P<glued>(?=[^\s①-⑳,.;:)、。，]))?")
_FEWEST = 2  # lines


def clean(lines: Lines) -> Cleaned:
    """Look at every line outside fenced code."""
    code = fenced(lines)
    found = [i for i, line in enumerate(lines) if not code[i] and NEEDS.search(line.text)]
    if len(found) < _FEWEST:
        return Cleaned(lines)
    kept = list(lines)
    for i in found:
        kept[i] = lines[i].edited(_NUMBER.sub(_written, lines[i].text), RULE)
    return Cleaned(tuple(kept))


def _written(number: re.Match[str]) -> str:
    return f"({ord(number[0]) - ord('①') + 1}){' ' if number['glued'] is not None else ''}"
