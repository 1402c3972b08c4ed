"""Takes out the line that stands for a picture of a scan, `[picture x.png]`: it is no text that a layout could read."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.picture_lines import picture_lines
from generator.importing.pieces import gap

AFTER = ()
EXACT = True
NEEDS = re.compile(r"\[picture")

RULE = "pictures"


def clean(lines: Lines) -> Cleaned:
    """Leave a gap where such a line stood; the question around it shows the picture (`figures.py`)."""
    found = picture_lines(lines)
    if not found:
        return Cleaned(lines)
    gone = set(found)
    return Cleaned(
        tuple(gap(line) if line in gone else line for line in lines),
        tuple(Removal(line.span, RULE) for line in found),
    )
