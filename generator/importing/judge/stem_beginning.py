"""A stem that begins in the middle of a sentence: `this into a column?`, where the line above is lost.

Nothing is lost behind the number of the question. Letters whose small form looks like the large one are read as either,
and an `If` as `lf`: they tell nothing, but for a word alone. Nor does a name that is written small: `pH`, `np.sum`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

SCANNED = True

_SMALL = re.compile(r"[\s\"“‘'(]*(?![coslpuvwxzk])[a-z]{2,}(?=[\s,;:?]|\.(?![a-z]))")
_LAST_WORD = re.compile(r"\s*[a-z]{2,12}\s?[?:.]\W*")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the stem's first word."""
    if not question.stem_lines or question.stem[0].code:
        return
    if not (_SMALL.match(question.stem[0].text) or _LAST_WORD.fullmatch(question.stem_text)):
        return
    first = question.stem_lines[0].span
    if not any(line.span.line == first.line and line.span.reading == first.reading for line in question.evidence):
        note = "the stem begins in the middle of a sentence; what stood before it may be lost"
        yield Doubt("stem-cut", note, question.stem_lines[:1])
