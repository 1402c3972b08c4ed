"""Numbers of a listing that nobody took off: `1 2 b = rand(2, 1)`. They look like a part of the code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

SCANNED = True

_NUMBERED = re.compile(r"\s*\d{1,2}\s+(?:\d{1,2}\s+)?[A-Za-z_]\w{0,30}(?:\[\w+\]){0,3}\s*=\s*[\w(\[]")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every line of the stem that is not in fences."""
    found = tuple(
        line for passage in question.stem if not passage.code for line in passage.lines if _NUMBERED.match(line.text)
    )
    if found:
        yield Doubt("glyphs-odd", "a number stands in front of code; it may be that of the line", found)
