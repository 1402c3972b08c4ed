"""When two texts of a question say the same to its reader."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.model.markup import map_prose

INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]")
"""Characters that have no width. Joiners (U+200C, U+200D) are none of them: they shape letters and emoji."""


def fold(text: str) -> str:
    """Return a Markdown text without differences that nobody sees or minds: case of prose, white space, marks."""
    if not text.isascii():
        text = INVISIBLE.sub("", text)
    return " ".join(map_prose(text, str.casefold).split())


def repeats(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield each text that says the same as one before it, as its index and the other's; empty ones say nothing."""
    first: dict[str, int] = {}
    for index, text in enumerate(map(fold, texts)):
        if text and first.setdefault(text, index) != index:
            yield index, first[text]
