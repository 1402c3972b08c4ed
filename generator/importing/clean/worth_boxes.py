"""Puts on one line what a question is worth, where a box beside it has the number in one line and the unit in the next.

`1` / `point`, between two questions of a page that waits for its submission, would be the last lines of an option. Only
where a text has such boxes more than once, and each alone on its lines.
"""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import gap
from generator.importing.words import pattern, words

AFTER = ("control_characters",)
EXACT = True  # the text layer of a page has such boxes as well

RULE = "worth_boxes"
_NUMBER = re.compile(r"\s*\d{1,2}\s*")
_APART = 2  # lines from the number to its unit: one of them may be blank
_FEWEST = 2


def clean(lines: Lines) -> Cleaned:
    """Look for numbers alone on a line, with a unit below."""
    inside = fenced(lines)
    boxes = {i: unit for i in range(len(lines)) if not inside[i] and (unit := _unit(lines, i)) is not None}
    if len(boxes) < _FEWEST:
        return Cleaned(lines)
    kept = list(lines)
    for number, unit in boxes.items():
        kept[number] = lines[number].edited(f"{lines[number].text.rstrip()} {lines[unit].text.strip()}", RULE)
        kept[unit] = gap(lines[unit])
    return Cleaned(tuple(kept), tuple(Removal(lines[unit].span, RULE) for unit in boxes.values()))


def _unit(lines: Lines, number: int) -> int | None:
    """Where the unit of a number stands that is alone on its line; None when there is none."""
    if not _NUMBER.fullmatch(lines[number].text):
        return None
    below = next((i for i in range(number + 1, len(lines)) if not lines[i].blank), number)
    return below if 0 < below - number <= _APART and _units().fullmatch(lines[below].text.strip()) else None


@cache
def _units() -> re.Pattern[str]:
    return re.compile(pattern(words().points), re.IGNORECASE)
