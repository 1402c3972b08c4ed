"""What one text of the bank may ask of the program that renders it."""

from __future__ import annotations

import re

TEXT_LIMIT = 10_000
"""Characters. Longer ones are no questions, and nothing may spend minutes on rendering one."""

OPEN_LIMIT = 100
"""Brackets that are open at once in a paragraph: Python-Markdown looks for the end of each, over and over."""

LINK_LIMIT = 200
"""Links in a paragraph; where a title lacks its closing quote, the rest of it is looked through for each."""

FENCE_LIMIT = 100
"""Lines that may start or end a block of code; for each, the rest of the text is looked through."""

LIST_LIMIT = 30
"""Lists in lists that start on one line: each calls the program once more, until its stack is full."""

_SHORTEST = 2 * LIST_LIMIT
_LIST_SIGNS = "-*+.>"
_BLANK = re.compile(r"\n[ \t]*\n")
_BRACKET = re.compile(r"\[|\]\(?|\)|<(?=[A-Za-z/!?])|>")
_FENCE = re.compile(r"^[ \t>]*(?:`{3}|~{3})", re.MULTILINE)
_LISTS = re.compile(  # `* * * * *` alone is a line across the page
    rf"^(?![ ]{{0,3}}([-*])(?:[ \t]*\1)+[ \t]*$)[ \t]*(?:(?:[-*+]|\d{{1,9}}\.|>)[ \t]+){{{LIST_LIMIT}}}", re.MULTILINE
)


def too_much(text: str) -> tuple[int, str] | None:
    """Say what of a text would take too long to render.

    Args:
        text: Markdown.

    Returns:
        The offset, and in a sentence what is wrong; None when the text can be rendered.
    """
    if len(text) < _SHORTEST:
        return None
    if len(text) > TEXT_LIMIT:
        return TEXT_LIMIT, f"The text has {len(text):,} characters; {TEXT_LIMIT:,} are the limit."
    if text.count("[") + text.count("<") > OPEN_LIMIT and (found := _opened(text)):
        return found
    if text.count("```") + text.count("~~~") > FENCE_LIMIT and len(fences := list(_FENCE.finditer(text))) > FENCE_LIMIT:
        return fences[FENCE_LIMIT].start(), f"More than {FENCE_LIMIT} lines start or end a block of code."
    lists = _LISTS.search(text) if sum(map(text.count, _LIST_SIGNS)) >= LIST_LIMIT else None
    return (lists.start(), f"More than {LIST_LIMIT} lists start on one line.") if lists else None


def _opened(text: str) -> tuple[int, str] | None:
    """Say where a paragraph has more brackets open than it may, or more links: `[`, the `(` of an address, and `<`."""
    start = 0
    for end in (*(match.end() for match in _BLANK.finditer(text)), len(text)):
        names = addresses = tags = links = 0
        for bracket in _BRACKET.finditer(text, start, end):
            sign = bracket[0]
            names = max(names + (sign == "[") - sign.startswith("]"), 0)
            addresses = max(addresses + (sign == "](") - (sign == ")"), 0)
            tags = max(tags + (sign == "<") - (sign == ">"), 0)
            links += sign == "]("
            if max(names, addresses, tags) > OPEN_LIMIT:
                return bracket.start(), f"More than {OPEN_LIMIT} brackets are open here at once."
            if links > LINK_LIMIT:
                return bracket.start(), f"The paragraph has more than {LINK_LIMIT} links."
        start = end
    return None
