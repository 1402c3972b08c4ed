"""Drops HTML tags around a whole line that only style it: `<b>~</b>` → `~`.

Inside a line they stay: a question may be about them (`What does <b>x</b> do?`).
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced

AFTER = ("flattened_lines",)

_STYLED = re.compile(
    r"\s*<(?P<tag>b|i|u|em|strong|span|font|center|small|big|p|div)(?:\s[^<>]{0,200})?>(?P<text>[^<>]*)</(?P=tag)>\s*",
    re.IGNORECASE,
)


def clean(lines: Lines) -> Cleaned:
    """Clean every line outside fenced code."""
    return Cleaned(
        tuple(
            line.edited(match["text"], "html_tags") if not code and (match := _STYLED.fullmatch(line.text)) else line
            for line, code in zip(lines, fenced(lines), strict=True)
        )
    )
