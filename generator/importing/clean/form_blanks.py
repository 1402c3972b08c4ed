"""Removes the blanks of a printed form above the questions: `Name: ______   Date: ______`, `Score: ____ / 10`.

They were to be written on, and would be the title, or a part of it. A label without a colon is known only where it asks
for a person: `Volcanoes        Name ________`. Below the first question a blank is a gap to fill.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import cut, gap
from generator.importing.question_head import question_head
from generator.importing.words import pattern, phrases

AFTER = ("flattened_lines", "heading_marks", "html_tags")

RULE = "form_blanks"


def clean(lines: Lines) -> Cleaned:
    """Look at the end of every line above the first question; without one there is no form."""
    above = sum(1 for _ in takewhile(lambda line: not question_head(line.text), lines))
    if above == len(lines):
        return Cleaned(lines)
    kept = list(lines)
    removals: list[Removal] = []
    for i, code in enumerate(fenced(lines[:above])):
        match = None if code else _fields().search(lines[i].text)
        if match:
            rest, fields = cut(lines[i], match.start())
            kept[i] = gap(lines[i]) if rest.blank else rest
            removals.append(Removal(fields.span, RULE))
    return Cleaned(tuple(kept), tuple(removals))


@cache
def _fields() -> re.Pattern[str]:
    """One field or more at the end of a line: all of it, or behind more room than between words."""
    person = pattern(tuple(phrase for key in ("sure", "unsure") for phrase in phrases("personal_lines", key)))
    label = rf"(?:{person}\s*+:?|[^\W\d_]+(?:[ /][^\W\d_]+){{0,2}}\s?:)"
    field = rf"{label}[ \t]*_{{3,}}(?:[ \t]*/[ \t]*\d{{1,3}})?"
    return re.compile(rf"(?:^\s*|(?<!\s)\s{{3,}}|\t){field}(?:\s+{field})*\s*$", re.IGNORECASE)
