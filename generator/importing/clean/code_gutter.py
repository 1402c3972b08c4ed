"""Takes line numbers out of fenced code: `1 r = rand()` / `2 beta = r` → `r = rand()` / `beta = r`.

Pages print them in a gutter beside the code, and OCR reads them as its first column. Only when every line of a block
has the next number, from 1.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fences
from generator.importing.pieces import cut

AFTER = ("html_tags",)
NEEDS = re.compile(r"```|~~~")

_NUMBERED = re.compile(r"\s*(\d{1,3})(?:[.:|)]?\s|$)")


def clean(lines: Lines) -> Cleaned:
    """Clean every fenced block."""
    kept, removals = list(lines), []
    for first, last in fences(lines):
        body = [i for i in range(first + 1, last) if not lines[i].blank]
        matches = [match for i in body if (match := _NUMBERED.match(lines[i].text))]
        if not body or [match[1] for match in matches] != [str(n + 1) for n in range(len(body))]:
            continue
        for i, match in zip(body, matches, strict=True):
            gutter, kept[i] = cut(lines[i], match.end())
            removals.append(Removal(gutter.span, "code_gutter"))
    return Cleaned(tuple(kept), tuple(removals))
