"""Takes out the lines that part a page: `---`, `***`, `=====`, as Markdown and plain text draw them."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import with_gaps
from generator.importing.fences import unfenced

AFTER = ("front_matter", "table_cells")
NEEDS = re.compile(r"[-*=─━═—–]\s?[-*=─━═—–]")

RULE = "rule_lines"
# Underlines are left: a line of them may be a blank to fill.
_RULE = re.compile(r"\s*+(?:(?:-\s?){3,}|(?:\*\s?){3,}|={3,}|[─━═—–]{3,})\s*")


def clean(lines: Lines) -> Cleaned:
    """Leave a gap where such a line stands, outside fenced code."""
    return with_gaps(lines, {i for i in unfenced(lines) if _RULE.fullmatch(lines[i].text)}, RULE)
