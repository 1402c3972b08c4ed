"""Drops HTML tags around a whole line that only style it, or hide it: `<b>~</b>` → `~`, `<summary>Answer</summary>`.

Inside a line they stay: a question may be about them (`What does <b>x</b> do?`).
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import gap
from generator.model.line import Line

AFTER = ("flattened_lines",)

RULE = "html_tags"
_STYLED = re.compile(
    r"\s*<(?P<tag>b|i|u|em|strong|span|font|center|small|big|p|div)(?:\s[^<>]{0,200})?>(?P<text>[^<>]*)</(?P=tag)>\s*",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"(?:(?<!\s)\s*</(?:details|summary)>)+\s*$", re.IGNORECASE)
_HIDING = re.compile(r"\s*(?:</?(?:details|summary)(?:\s[^<>]{0,200})?>\s*)+", re.IGNORECASE)


def clean(lines: Lines) -> Cleaned:
    """Clean every line outside fenced code."""
    code = fenced(lines)
    alone = tuple(line for line, inside in zip(lines, code, strict=True) if not inside and _HIDING.fullmatch(line.text))
    gone = {line.span for line in alone}
    return Cleaned(
        tuple(
            gap(line) if line.span in gone else line if inside else _bare(line)
            for line, inside in zip(lines, code, strict=True)
        ),
        tuple(Removal(line.span, RULE) for line in alone),
    )


def _bare(line: Line) -> Line:
    match = _STYLED.fullmatch(line.text)
    text = match["text"] if match else line.text
    head = _HIDING.match(text)
    text = text[head.end() :] if head else text
    return line.edited(_CLOSING.sub("", text), RULE)
