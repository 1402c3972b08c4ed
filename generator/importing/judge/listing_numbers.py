"""Numbers of a listing that nobody took off: `1 2 b = rand(2, 1)`. They look like a part of the code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

SCANNED = True
NEEDS = frozenset("#=")

_COMMENT = re.compile(r"\s*(?:[a-z]{1,6}\s+)?\d{1,2}\s+#\s")  # `1 # lava.shape = (2, 3)`
_NUMBERED = re.compile(r"\s*\d{1,2}\s+(?:\d{1,2}\s+)?[A-Za-z_]\w{0,30}(?:\[\w+\]){0,3}\s*=\s*[\w(\[]")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every line of the stem; in fences no more than a comment can be told from code."""
    found = tuple(
        line
        for passage in question.stem
        for line in passage.lines
        if _COMMENT.match(line.text) or (not passage.code and _NUMBERED.match(line.text))
    )
    if found:
        yield Doubt("glyphs-odd", "a number stands in front of code; it may be that of the line", found)
