r"""Puts the braces of a raised or lowered group back that were read as brackets: `y^[<t>}` → `y^{<t>}`.

A group that one kind of bracket opens and another closes can only have been in braces: `x^(<1>]` as well. One in a pair
that matches, `x^(i)`, may have been written so. Only inside math.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.model.markup import Markup, segments

AFTER = ("lost_backslash",)
NEEDS = re.compile(r"[\^_][(\[{]")

_GROUP = re.compile(r"(?P<raised>[\^_])(?P<open>[(\[{])(?P<inside>[^()\[\]{}$]+)(?P<close>[)\]}])")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


def clean(lines: Lines) -> Cleaned:
    """Mend every line."""
    return Cleaned(tuple(line.edited(_mend(line.text), "mixed_brackets") for line in lines))


def _mend(text: str) -> str:
    if "$" not in text or not _GROUP.search(text):
        return text
    return "".join(
        _GROUP.sub(_in_braces, part.text) if part.kind in {Markup.INLINE_MATH, Markup.DISPLAY_MATH} else part.text
        for part in segments(text)
    )


def _in_braces(group: re.Match[str]) -> str:
    matches = group["close"] == _PAIRS[group["open"]]
    return group[0] if matches else f"{group['raised']}{{{group['inside']}}}"
