"""Takes out the line that stands for a picture of a scan, `[picture x.png]`: it is no text that a layout could read."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import with_gaps
from generator.importing.picture_lines import picture_lines

AFTER = ()
EXACT = True
NEEDS = re.compile(r"\[picture")

RULE = "pictures"


def clean(lines: Lines) -> Cleaned:
    """Leave a gap where such a line stood; the question around it shows the picture (`figures.py`)."""
    found = set(picture_lines(lines))
    return with_gaps(lines, {i for i, line in enumerate(lines) if line in found}, RULE)
