"""Takes `●` for a bullet where no empty circle stands beside it anywhere: `● What is the metric?` in a list of a stem.

A page with circles to choose from shows empty ones, too. Without any, a filled one tells nothing.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.marks import marked

AFTER = ("mojibake",)
NEEDS = re.compile(r"●")

_FILLED = re.compile(r"^(\s*)●(?=\s)")


def clean(lines: Lines) -> Cleaned:
    """Look for empty circles first."""
    if any(marked(line).picked is False for line in lines):
        return Cleaned(lines)
    return Cleaned(tuple(line.edited(_FILLED.sub(r"\1•", line.text), "filled_bullets") for line in lines))
