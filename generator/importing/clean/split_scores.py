"""Puts a score and its unit on one line, which pages that were copied print on two: `1 / 1` with `points` below it.

Two options may stand like that once. Where it happens again, with a number below, it is the score of each question; at
the edge of a scan text of the question stands there, and `gutter_scores` takes it off.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import rewritten, with_gaps
from generator.importing.fences import fenced
from generator.importing.scores import BARE
from generator.importing.words import phrases, plain

AFTER = ()
NEEDS = re.compile(r"\d\s?/\s?\d")

RULE = "split_scores"
_SCORE = re.compile(rf"\W*{BARE}\s*")
_NUMBER = re.compile(r"\s*\d{1,3}\s?[.):]")
_FEWEST, _NEAR = 2, 2  # scores; lines to the number below


def clean(lines: Lines) -> Cleaned:
    """Look at every two lines below each other, outside code."""
    code = fenced(lines)
    units = frozenset(map(plain, phrases("page", "points")))
    found = [
        i
        for i in range(len(lines) - 1)
        if not code[i]
        and _SCORE.fullmatch(lines[i].text)
        and plain(lines[i + 1].text) in units
        and _NUMBER.match(next((line.text for line in lines[i + 2 : i + 2 + _NEAR] if not line.blank), ""))
    ]
    if len(found) < _FEWEST:
        return Cleaned(lines)
    joined = rewritten(lines, {i: f"{lines[i].text.rstrip()} {lines[i + 1].text.strip()}" for i in found}, RULE)
    return with_gaps(joined.lines, {i + 1 for i in found}, RULE)
