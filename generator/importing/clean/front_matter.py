"""Takes out what a site generator is told at the top of a page: `---` / `layout: exam` / `---`."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import with_gaps

AFTER = ()
EXACT = True

RULE = "front_matter"
_FENCE = re.compile(r"-{3}\s*")
_ENTRY = re.compile(r"\s*(?:[A-Za-z][\w-]*\s*:(?:\s.*)?|-\s+.*|#.*|\s+\S.*)")
_LONGEST = 60  # lines


def clean(lines: Lines) -> Cleaned:
    """Leave gaps where it stands; only names with values between two rules are that."""
    first = next((i for i, line in enumerate(lines) if not line.blank), None)
    if first is None or not _FENCE.fullmatch(lines[first].text):
        return Cleaned(lines)
    last = next((i for i in range(first + 1, min(first + _LONGEST, len(lines))) if _FENCE.fullmatch(lines[i].text)), 0)
    inside = [line for line in lines[first + 1 : last] if not line.blank]
    if not inside or not all(_ENTRY.fullmatch(line.text) for line in inside) or inside[0].text[:1] in " -#":
        return Cleaned(lines)
    return with_gaps(lines, {i for i in range(first, last + 1) if not lines[i].blank}, RULE)
