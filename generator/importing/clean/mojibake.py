"""Mends text that was decoded in the wrong encoding: `donâ€™t` was `don’t`."""

from __future__ import annotations

import re

import ftfy

from generator.importing.drafts import Cleaned, Lines

AFTER = ("control_characters",)
EXACT = True
NEEDS = re.compile(r"[^\x00-\x7f]")

_SIGNS = re.compile(r"[\x00-\x7f●○◯◉☐☑☒✓✔✗✘■□▪◦→]*+")  # of these no text that was misread consists
# ftfy looks at a whole text; a line longer than this is no line of prose, and would take it seconds.
_LONGEST = 20_000


def clean(lines: Lines) -> Cleaned:
    """Mend every line; look-alike quotes and widths stay as they are."""
    return Cleaned(tuple(line.edited(_mend(line.text), "mojibake") for line in lines))


def _mend(text: str) -> str:
    return text if _SIGNS.fullmatch(text) or len(text) > _LONGEST else ftfy.fix_encoding(text)
