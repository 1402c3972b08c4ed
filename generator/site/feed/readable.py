"""A Markdown text for programs that show plain text."""

from __future__ import annotations

import re

from generator.model.markup import Markup, Segment, segments
from generator.site.plain_text import words_of

_FENCE = re.compile(r"^ {0,3}(?:`{3,}|~{3,})[^\n]*\n?|\n? {0,3}(?:`{3,}|~{3,}) *\Z")


def readable(text: str) -> str:
    """Return a text without its formatting: code as it is, formulas in TeX between dollars, paragraphs apart."""
    words = "".join(_part(part) for part in segments(text))
    lines = (" ".join(line.split(" ")).rstrip() for line in words.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _part(part: Segment) -> str:
    if part.kind is Markup.FENCE:
        return _FENCE.sub("", part.text)
    return part.text if part.kind in {Markup.INLINE_MATH, Markup.DISPLAY_MATH} else words_of(part)
