"""Drops the `##` of Markdown headings: OCR makes one of any large or bold line, a title as well as an option."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import cut

AFTER = ("running_header", "flattened_lines")
NEEDS = re.compile(r"#")

_MARKS = re.compile(r"\s{0,3}#{1,6}\s+")


def clean(lines: Lines) -> Cleaned:
    """Clean every line outside fenced code, where `#` opens a comment."""
    kept, removals = list(lines), []
    for i, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)):
        match = None if code else _MARKS.match(line.text)
        if match:
            marks, rest = cut(line, match.end())
            kept[i] = replace(rest, heading=True)
            removals.append(Removal(marks.span, "heading_marks"))
    return Cleaned(tuple(kept), tuple(removals))
