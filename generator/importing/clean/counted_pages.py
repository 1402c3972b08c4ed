"""Removes the lines at the edges of pages that count them, `Rocks for all — Page 3 of 9`, wherever they came to stand.

Only where two such lines or more differ in nothing but their number, which rises, with text between them: options may
count pages as well.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby, pairwise

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import gap
from generator.importing.words import pattern, plain, words

AFTER = ("table_cells", "flattened_lines")

RULE = "counted_pages"
_LONGEST = 120  # characters
_APART = 5  # lines between two of them, at least
_FEWEST = 2


def clean(lines: Lines) -> Cleaned:
    """Look at every line outside fenced code."""
    code = fenced(lines)
    found = [
        (plain(match["text"]), match["all"], int(match["page"]), i)
        for i, line in enumerate(lines)
        if not code[i] and len(line.text) <= _LONGEST and (match := _page().fullmatch(line.text))
    ]
    gone: set[int] = set()
    for _, group in groupby(sorted(found, key=lambda each: (*each[:2], each[3])), key=lambda each: each[:2]):
        pages = [(page, i) for _, _, page, i in group]
        rising = all(b > a and j - i >= _APART for (a, i), (b, j) in pairwise(pages))
        if len(pages) >= _FEWEST and rising:
            gone |= {i for _, i in pages}
    kept = tuple(gap(line) if i in gone else line for i, line in enumerate(lines))
    return Cleaned(kept, tuple(Removal(lines[i].span, RULE) for i in sorted(gone)))


@cache
def _page() -> re.Pattern[str]:
    """`Rocks — Page 3 of 9`, `Seite 3 von 9 | Felsen` is none: what stands behind may be a text."""
    return re.compile(
        rf"(?P<text>.*?)(?<!\w){pattern(words().pages)}\W{{0,3}}(?P<page>\d{{1,4}})\s*(?:of|von|de|sur|di|/)\s*(?P<all>\d{{1,4}})\W*",
        re.IGNORECASE,
    )
