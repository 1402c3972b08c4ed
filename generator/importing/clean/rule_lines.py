"""Takes out the lines that part a page: `---`, `***`, `=====`, as Markdown and plain text draw them."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import gap

AFTER = ("front_matter", "table_cells")
NEEDS = re.compile(r"[-*=─━═—–]\s?[-*=─━═—–]")

RULE = "rule_lines"
# Underlines are left: a line of them may be a blank to fill.
_RULE = re.compile(r"\s*+(?:(?:-\s?){3,}|(?:\*\s?){3,}|={3,}|[─━═—–]{3,})\s*")


def clean(lines: Lines) -> Cleaned:
    """Leave a gap where such a line stands, outside fenced code."""
    code = fenced(lines)
    found = {i for i, line in enumerate(lines) if not code[i] and _RULE.fullmatch(line.text)}
    return Cleaned(
        tuple(gap(line) if i in found else line for i, line in enumerate(lines)),
        tuple(Removal(line.span, RULE) for i, line in enumerate(lines) if i in found),
    )
