"""Circles, boxes and bullets in front of an option, as OCR reads them.

A filled circle comes out as `@` or `®`, or as both; a filled box as `[M]`, `IM]`, `Mj]`, `(@]`; an empty circle as `O`,
`©`, `(©)`, `)`, or `(` with a space behind it and no bracket that closes; an empty box as `口`. A bullet says nothing
but that an option begins. Its edge may be read as a quotation mark: `‘* text`, `‘© text`.
"""

from __future__ import annotations

import re

from generator.importing.kept import kept
from generator.importing.pieces import cut
from generator.model.line import Line
from generator.model.value import value

_PICKED = (
    r"(?:[@®][@®©]|[@®●◉⦿☑☒✔✓✅■◼]|\[[xX*vV✓✔]\]|[\[({]?(?=[^\s\])}]*[M@])[@MmIil|j]{1,3}[\])}]"
    r")(?:[\s,]*[_~'‘]*\s+|\s*[_~'‘]+|(?=[A-Z$]))"
)
_EMPTY = r"(?:[‘’'](?=©))?(?:[(\[]?[©○◯☐□»口][)\],]*|[Oo]|\([Oo]\)|[(\[]\s?[)\]]|[)|])(?:\s+(?:_\s*)?|_\s*)(?=\S)"
_OPEN = r"\(\s+(?=\w)"
_BULLET = r"(?:[‘’'](?=\*))?(?:[-*•·‣▪◦–+])\s+(?=\S)"
_MARK = re.compile(rf"\s*+(?:(?P<picked>{_PICKED})|(?P<empty>{_EMPTY})|(?P<open>{_OPEN})|(?P<bullet>{_BULLET}))")
_SHOWS = {"picked": True, "empty": False, "open": False, "bullet": None}


@value()
class Marked:
    """A line without the mark in front.

    Attributes:
        mark: the mark, as a piece of its own; None when there is none.
        rest: the text behind it.
        picked: True for a filled circle or box, False for an empty one, None for a bullet or no mark.
    """

    mark: Line | None
    rest: Line
    picked: bool | None = None


def marked(line: Line) -> Marked:
    """Take the mark off a line."""
    found = _marked(line)
    if found:
        return found
    if line.text.strip() in {"@", "®", "●"}:  # the circle stands alone: what it belongs to is elsewhere
        return Marked(line, cut(line, len(line.text))[1], picked=True)
    return Marked(None, line)


@kept
def _marked(line: Line) -> Marked | None:
    """Take a mark off that stands in front of a text; None where there is none."""
    match = _MARK.match(line.text)
    kind = match.lastgroup if match else None
    if not match or not kind or (kind == "open" and _closes(line.text[match.end() :])):
        return None
    mark, rest = cut(line, match.end())
    return Marked(mark, rest, _SHOWS[kind])


def _closes(text: str) -> bool:
    """Whether a bracket closes in a text that none in it opened."""
    depth = 0
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return True
    return False
