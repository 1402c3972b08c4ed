"""Takes off how notes in Markdown set a question apart: `> [!question] Question 1`, and the `>` of the lines below it.

The title stays as a heading; a callout without one opens with a blank line.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import cut

AFTER = ("quoted_page",)
EXACT = True
NEEDS = re.compile(r"\[!")

RULE = "callouts"
_OPENS = re.compile(r"\s{0,3}(?:>\s?)*\[![A-Za-z][\w-]{0,30}\][+-]?\s*")
_QUOTED = re.compile(r"\s{0,3}(?:>\s?)+")


def clean(lines: Lines) -> Cleaned:
    """Clean every callout outside fenced code."""
    kept, removals = list(lines), []
    inside = False
    for i, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)):
        opens = None if code else _OPENS.match(line.text)
        quoted = _QUOTED.match(line.text) if inside else None
        sign = opens or quoted
        inside = bool(opens) or bool(quoted)
        if sign:
            signs, rest = cut(line, sign.end())
            kept[i] = replace(rest, heading=rest.heading or bool(opens))
            removals.append(Removal(signs.span, RULE))
    return Cleaned(tuple(kept), tuple(removals))
