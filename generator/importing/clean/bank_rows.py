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
    often = Counter(map(_word, filter(None, found)))
    kept: list[Line] = []
    removals: list[Removal] = []
    for line, match in zip(lines, found, strict=True):
        if match is None or often[_word(match)] < _FEWEST:
            kept.append(line)
            continue
        before, row = cut(line, match.start("row") if match["row"] else match.start("set"))
        removals.append(Removal(row.span, RULE))
        kept.append(gap(line) if before.blank else before)
    return Cleaned(tuple(kept), tuple(removals))


def _row(line: Line) -> re.Match[str] | None:
    return _rows().search(line.text) if ":" in line.text else None


def _word(match: re.Match[str]) -> str:
    return (match["word"] or match["bold"]).casefold()


@cache
def _rows() -> re.Pattern[str]:
    """A row at the start of a line, or behind a gap: `Topic: Seas`, `- **Topic:** Seas`."""
    word = rf"(?P<word>{pattern(phrases('test_bank', 'rows'))})"
    return re.compile(
        rf"(?:^\s*|(?<=\S)\s{{2,}})(?P<row>{word}\s?:.*)$"
        rf"|^(?P<set>\s*(?:[-*•>]\s+)?[*_]{{1,3}}{word.replace('word', 'bold')}[*_]{{0,3}}\s?:.*)$"
    )
