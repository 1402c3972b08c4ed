"""Removes what test banks print of a question beside its key: `PTS: 1   DIF: Easy   REF: p. 41`, `AACSB: Analytic`.

Such a word is one only where it stands in front of a colon again and again; `Type: B` once may be part of a question.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import cut, gap
from generator.importing.words import pattern, phrases
from generator.model.line import Line

AFTER = ("tabbed_labels", "table_cells")
EXACT = True

RULE = "bank_rows"
_FEWEST = 2


def clean(lines: Lines) -> Cleaned:
    """Remove rows of such words, and those behind a key on its line."""
    code = fenced(lines)
    found = [None if inside else _row(line) for line, inside in zip(lines, code, strict=True)]
    often = Counter(match["word"].casefold() for match in found if match)
    kept: list[Line] = []
    removals: list[Removal] = []
    for line, match in zip(lines, found, strict=True):
        if match is None or often[match["word"].casefold()] < _FEWEST:
            kept.append(line)
            continue
        before, row = cut(line, match.start("row"))
        removals.append(Removal(row.span, RULE))
        kept.append(gap(line) if before.blank else before)
    return Cleaned(tuple(kept), tuple(removals))


def _row(line: Line) -> re.Match[str] | None:
    return _rows().search(line.text) if ":" in line.text else None


@cache
def _rows() -> re.Pattern[str]:
    """A row at the start of a line, or behind a gap."""
    return re.compile(rf"(?:^\s*|(?<=\S)\s{{2,}})(?P<row>(?P<word>{pattern(phrases('test_bank', 'rows'))})\s?:.*)$")
