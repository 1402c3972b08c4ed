"""Puts back the line breaks of options that came out as one word: `A.TinB.LeadC.IronD.Gold`.

Recognisers and copied pages lose spaces. A line is cut only where it begins with the first letter, each further one
stands there once, touched from both sides, three or more rise in one style, and two lines or more look so.
"""

from __future__ import annotations

import re
from string import ascii_uppercase

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.importing.pieces import cut

AFTER = ("flattened_lines", "glued_numbers")

_FIRST = re.compile(r"\s*A(?P<close>[.)])(?=[^\s.)])")
_OPTIONS = 3
_LINES = 2


def clean(lines: Lines) -> Cleaned:
    """Cut every such line outside fenced code."""
    found = [() if code else _labels(line.text) for line, code in zip(lines, fenced(lines), strict=True)]
    if sum(map(bool, found)) < _LINES:
        return Cleaned(lines)
    return Cleaned(
        tuple(part for line, at in zip(lines, found, strict=True) for part in (cut(line, *at) if at else (line,)))
    )


def _labels(text: str) -> tuple[int, ...]:
    """Where the second letter and those behind it stand; nothing where fewer than three rise."""
    first = _FIRST.match(text)
    if not first:
        return ()
    places: list[int] = []
    after = first.end()
    for letter in ascii_uppercase[1:]:
        sign = letter + first["close"]
        at = text.find(sign, after)
        if at < 0:
            break
        touched = not text[at - 1].isspace() and at + len(sign) < len(text) and not text[at + len(sign)].isspace()
        if not touched or at == after or text.count(sign) > 1:
            return ()
        places.append(at)
        after = at + len(sign)
    return tuple(places) if len(places) + 1 >= _OPTIONS else ()
