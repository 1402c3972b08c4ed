"""A stem that is missing, breaks off, or does not ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, QuestionDraft

# A sentence's end, a blank to fill, or closing quotes and brackets behind one.
_COLUMNS = re.compile(r"\S {3,}\S")
_ENDS = re.compile(r"(?:[.?!:…]|_{2,})\W*$")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the stem's beginning and end."""
    text = question.stem_text.strip()
    for passage in question.stem:
        if not passage.code and _COLUMNS.search(passage.text):
            yield Doubt("stem-doubtful", "columns may have been read as one line", passage.lines)
    if not text:
        yield Doubt("stem-missing", "the stem is missing", question.lines[:1])
    elif not question.stem[-1].code and not _ENDS.search(text) and not asks(text):
        yield Doubt(
            "stem-cut", "the stem breaks off without a question mark, colon or full stop", question.stem_lines[-1:]
        )
