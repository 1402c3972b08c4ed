"""Folds a page that was scanned or copied twice: a long run of lines that comes again at once, to the letter.

Only the number of the page may stand between the two, or differ.
"""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.words import pattern, words

AFTER = ("page_overlap",)

RULE = "doubled_page"
_SHORTEST = 10  # lines; questions that are alike for so long are the same


def clean(lines: Lines) -> Cleaned:
    """Remove every run that stands a second time right behind itself."""
    code = fenced(lines)
    solid = [i for i, line in enumerate(lines) if not line.blank and not code[i] and not _page().fullmatch(line.text)]
    texts = [" ".join(lines[i].text.split()) for i in solid]
    following: dict[int, int] = {}
    last: dict[str, int] = {}
    for at in range(len(texts) - 1, -1, -1):
        if texts[at] in last:
            following[at] = last[texts[at]]
        last[texts[at]] = at
    gone: dict[int, Removal] = {}
    at = 0
    while at < len(texts):
        again = following.get(at, at)
        length = again - at
        if length >= _SHORTEST and texts[at:again] == texts[again : again + length]:
            for first, second in zip(solid[at:again], solid[again : again + length], strict=True):
                gone[second] = Removal(lines[second].span, RULE, (lines[first].span.line,))
            at = again
        else:
            at += 1
    return Cleaned(tuple(line for i, line in enumerate(lines) if i not in gone), tuple(gone.values()))


@cache
def _page() -> re.Pattern[str]:
    """`Page 3`, `– Page 3 of 12 –`; a bare number may be an option."""
    return re.compile(
        rf"\W*{pattern(words().pages)}\s+\d{{1,4}}(?:\s*(?:/|[a-z]{{1,4}})\s*\d{{1,4}})?\W*", re.IGNORECASE
    )
