"""Puts bullets back that were read as other signs: `¢ Iron`, `« Tin`, `e Lead` among `• Gold`.

Recognisers read a round bullet as one of a few signs, now this, now that. Signs that begin no sentence are one wherever
three lines or more of a text begin so; the letter `e` is one only right beside such a line.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import rewritten
from generator.importing.fences import unfenced

AFTER = ("control_characters", "mojibake", "filled_bullets")

EXACT = True  # texts whose bullets are read come from scans as well
RULE = "misread_bullets"
_SIGN = re.compile(r"(?P<before>\s*)[¢«¤°·](?=\s+[^\W_])(?![^«»]*»)")  # `« Les Misérables »` is quoted
_LETTER = re.compile(r"(?P<before>\s*)e(?=\s+[^\W_])")
_BULLET = re.compile(r"\s*[•*+-]\s+\S")
_FEWEST = 3


def clean(lines: Lines) -> Cleaned:
    """Look at the head of every line outside fenced code."""
    solid = unfenced(lines)
    signs = {i for i in solid if _SIGN.match(lines[i].text)}
    if len(signs) < _FEWEST:
        return Cleaned(lines)
    letters = [i for i in solid if _LETTER.match(lines[i].text)]
    listed = signs | {i for i in solid if _BULLET.match(lines[i].text)} | set(letters)
    beside = {i for pair in pairwise(solid) for i in pair if listed.issuperset(pair)}
    found = signs | (beside & set(letters))
    return rewritten(lines, {i: _written(lines[i].text) for i in found}, RULE)


def _written(text: str) -> str:
    match = _SIGN.match(text) or _LETTER.match(text)
    return f"{match['before']}•{text[match.end() :]}" if match else text
