"""Emphasis that opens in one piece of a text and closes in another: `**2. Which metal rusts?**`, `b) **Iron**`."""

from __future__ import annotations

import re
from itertools import groupby

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.pieces import cut
from generator.model.line import Line

_OPENING = re.compile(r"[^\w*]{0,4}(\*{2,3}|__)")
_TAGGED = re.compile(r"\s*<(?P<tag>b|strong|u|mark)>(?P<text>[^<]*\S[^<]*)</(?P=tag)>\s*", re.IGNORECASE)
_WHOLE = re.compile(r"\s*(\*{2,3}|__)(?=[^\s*_])")


def closed(head: Line, lines: Lines) -> tuple[Lines, Lines]:
    """Take off what closes emphasis that a question's number opened.

    Args:
        head: the number's piece.
        lines: what stands behind it.

    Returns:
        The lines, and the sign that was taken off; as they were where nothing is open.
    """
    match = _OPENING.match(head.text)
    if not match or head.text.count(match[1]) != 1:
        return lines, ()
    for i, line in enumerate(lines):
        at = line.text.find(match[1])
        if at >= 0:
            before, sign, after = cut(line, at, at + len(match[1]))
            return (*lines[:i], before, *(() if after.blank else (after,)), *lines[i + 1 :]), (sign,)
        if line.blank and i:
            break
    return lines, ()


def around(lines: Lines) -> tuple[Lines, Lines]:
    """Take off emphasis around all of a text: the text, and the two signs; as it was where it is not all of it."""
    tagged = _TAGGED.fullmatch(lines[0].text) if len(lines) == 1 and "<" in lines[0].text else None
    if tagged:
        opening, text_of_it, ending = cut(lines[0], *tagged.span("text"))
        return (text_of_it,), (opening, ending)
    match = _WHOLE.match(lines[0].text) if lines else None
    if not match:
        return lines, ()
    text = "\n".join(line.text for line in lines).rstrip()
    if not text.endswith(match[1]) or text.count(match[1]) != 2:  # noqa: PLR2004 - one opens, one closes
        return lines, ()
    found = list(lines)
    last = max(i for i, line in enumerate(found) if not line.blank)
    found[last], closing = cut(found[last], found[last].text.rindex(match[1]))
    opening, found[0] = cut(found[0], match.end())
    return tuple(found), (opening, closing)


def around_each(lines: Lines) -> tuple[Lines, Lines]:
    """Take off emphasis around all of a paragraph, of every paragraph that has it: `**Which metal rusts?**`."""
    code = fenced(lines)
    found: list[Line] = []
    signs: Lines = ()
    for blank, group in groupby(zip(lines, code, strict=True), key=lambda item: item[0].blank or item[1]):
        part = tuple(line for line, _ in group)
        text, taken = (part, ()) if blank else around(part)
        found += text
        signs = (*signs, *taken)
    return tuple(found), signs
