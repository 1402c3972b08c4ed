"""Takes off the unit of a score that stands at the left of a circle: `points © It melts`, `yl pons @ It melts`.

The box beside a question has its score in one line and the unit in the next. Where the score is misread beyond telling,
the unit falls in front of the option beside it.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import beheaded
from generator.importing.fences import openings
from generator.importing.units import is_unit
from generator.importing.words import plain

AFTER = ("gutter_scores",)
NEEDS = re.compile(r"[©®@○◯◉●]")

RULE = "gutter_units"
_LEFT = re.compile(r"\s*(?:\S{1,2}\s+)?(?P<unit>[^\s\d]{4,8})\s+(?=[(\[]?[©®@○◯◉●][)\]®©@]?\s+\S)")


def clean(lines: Lines) -> Cleaned:
    """Look at the head of every line outside fenced code."""
    found = openings(lines, _LEFT).items()
    ends = {i: match.end() for i, match in found if is_unit("".join(plain(match["unit"]).split()))}
    return beheaded(lines, ends, RULE)
