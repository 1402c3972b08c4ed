"""Puts the head of a question together that a narrow cell broke: `Question` above `No. 3 …` → `Question No. 3 …`."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.words import pattern, phrases, words
from generator.model.line import Line

AFTER = ("running_header", "table_cells", "page_breaks")

RULE = "split_heads"
_NUMBER = re.compile(r"\s*n(?:[°º.]|[or][.°º])\s?\d{1,4}(?!\w)", re.IGNORECASE)


def clean(lines: Lines) -> Cleaned:
    """Look at each line that is nothing but the word for a question."""
    kept: list[Line] = []
    removals: list[Removal] = []
    for line in lines:
        above = kept[-1] if kept else None
        if above is not None and _NUMBER.match(line.text) and _head().fullmatch(above.text):
            kept.pop()
            removals.append(Removal(above.span, RULE))
            kept.append(line.edited(f"{above.text.strip()} {line.text.lstrip()}", RULE))
        else:
            kept.append(line)
    return Cleaned(tuple(kept), tuple(removals))


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"\s*{pattern((*words().questions, *phrases('exam_dump', 'head')))}\s*", re.IGNORECASE)
