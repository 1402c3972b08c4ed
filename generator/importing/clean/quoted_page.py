"""Takes off the `>` of a page that was copied as one quotation: `> Question 1`, `>`, `> Which of …?`."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import beheaded

AFTER = ()
NEEDS = re.compile(r">")

RULE = "quoted_page"
_SIGN = re.compile(r"\s{0,3}>\s?")
_MOST = 0.8  # of the lines; quotations on a page are fewer
_FEWEST = 10


def clean(lines: Lines) -> Cleaned:
    """Clean all lines, if most are quoted."""
    filled = [line for line in lines if not line.blank]
    quoted = sum(_SIGN.match(line.text) is not None for line in filled)
    if len(filled) < _FEWEST or quoted < _MOST * len(filled):
        return Cleaned(lines)
    signs = {i: match for i, line in enumerate(lines) if (match := _SIGN.match(line.text))}
    return beheaded(lines, {i: match.end() for i, match in signs.items()}, RULE)
