"""Takes line numbers out of fenced code: `1 r = rand()` / `2 beta = r` → `r = rand()` / `beta = r`.

Pages print them in a gutter beside the code, and OCR reads them as its first column. Only when every line of a block
has the next number, from 1.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import beheaded
from generator.importing.fences import fences

AFTER = ("html_tags",)
NEEDS = re.compile(r"```|~~~")

_NUMBERED = re.compile(r"\s*(\d{1,3})(?:[.:|)]?\s|$)")


def clean(lines: Lines) -> Cleaned:
    """Clean every fenced block."""
    ends: dict[int, int] = {}
    for first, last in fences(lines):
        body = [i for i in range(first + 1, last) if not lines[i].blank]
        matches = [match for i in body if (match := _NUMBERED.match(lines[i].text))]
        if [match[1] for match in matches] == [str(n + 1) for n in range(len(body))]:
            ends |= {i: match.end() for i, match in zip(body, matches, strict=True)}
    return beheaded(lines, ends, "code_gutter")
