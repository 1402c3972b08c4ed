"""Takes off what a recogniser made of the icon in front of a question's number: `af 7. What is lava?`, `= 8. Where …?`.

A page that shows a tick beside each question has it in front of all of them, and the engine reads another letter or
sign each time. Only where the numbers behind such signs count on, those without one among them. What is known to be a
tick stays: it tells a question from the item of a list. So does a sign that no engine makes of another, `✗`: somebody
typed it.
"""

from __future__ import annotations

import re
import unicodedata

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import beheaded
from generator.importing.fences import openings

AFTER = ("running_header", "flattened_lines", "glued_numbers")

RULE = "number_icons"
_HEAD = re.compile(r"\s*(?P<icon>[^\s\d(\[]{1,3}\s+)?(?P<number>\d{1,3})\.\s+(?=[\"“‘'(]?[A-ZÀ-ÖØ-Þ])")
_TICK = re.compile(r"[vV✓✔¥<«]{1,3}\s+")
_STRAY = "©®°"
_FEWEST = 3  # signs in front of numbers, and different ones among them
_DIFFERENT = 2


def clean(lines: Lines) -> Cleaned:
    """Look at the numbers of a text."""
    heads = list(openings(lines, _HEAD).items())
    counted = {i for i, _ in _counting(heads)}
    found = {i: match for i, match in heads if i in counted and match["icon"] and not _is_known(match["icon"])}
    icons = [match["icon"] for i, match in heads if i in counted and match["icon"]]
    if len(icons) < _FEWEST or len(set(map(str.strip, icons))) < _DIFFERENT:
        return Cleaned(lines)
    return beheaded(lines, {i: match.end("icon") for i, match in found.items()}, RULE)


def _is_known(icon: str) -> bool:
    """Whether a sign says something: a tick, or a symbol that is none of those that recognisers write for any."""
    typed = any(unicodedata.category(sign) == "So" and sign not in _STRAY for sign in icon)
    return typed or _TICK.fullmatch(icon) is not None


def _counting(heads: list[tuple[int, re.Match[str]]]) -> list[tuple[int, re.Match[str]]]:
    """The longest run of numbers that count on one by one, with others between them."""
    ends: dict[int, list[tuple[int, re.Match[str]]]] = {}
    for head in heads:
        number = int(head[1]["number"])
        run = [*ends.get(number - 1, ()), head]
        if len(run) >= len(ends.get(number, ())):
            ends[number] = run
    return max(ends.values(), key=len, default=[])
