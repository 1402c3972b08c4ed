"""A paragraph of a stem with wide gaps: two columns of a page, read as one line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

SCANNED = True

_COLUMNS = re.compile(r"\S {3,}\S")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at each paragraph of the stem."""
    for passage in question.stem:
        if not passage.code and _COLUMNS.search(passage.text):
            yield Doubt("stem-doubtful", "columns may have been read as one line", passage.lines)
