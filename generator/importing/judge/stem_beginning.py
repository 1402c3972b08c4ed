"""A stem that begins in the middle of a sentence: `this into a column?`, where the line above is lost.

Or one that begins with code: what leads to it stood above. Nothing is lost behind the number of the question. Letters
whose small form looks like the large one are read as either,
and an `If` as `lf`: they tell nothing, but for a word alone. Nor does a name that is written small: `pH`, `np.sum`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.scores import score

SCANNED = True

_SMALL = re.compile(r"[\s\"“‘'(]*(?![coslpuvwxzk])[a-z]{2,}(?=[\s,;:?]|\.(?![a-z]))")
_DIGIT = re.compile(r"\d")
_LAST_WORD = re.compile(r"\s*[a-z]{2,12}\s?[?:.]\W*")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the stem's first word."""
    if not question.stem_lines:
        return
    first, above = question.stem[0], _heads(question)
    if first.code and not any(_DIGIT.search(line.text) for line in above):
        yield Doubt("stem-cut", "the stem begins with code; what leads to it may be lost", question.stem_lines[:1])
    begins = not first.code and (_SMALL.match(first.text) or _LAST_WORD.fullmatch(question.stem_text))
    span = question.stem_lines[0].span
    if begins and not any(line.span.line == span.line and line.span.reading == span.reading for line in above):
        note = "the stem begins in the middle of a sentence; what stood before it may be lost"
        yield Doubt("stem-cut", note, question.stem_lines[:1])


def _heads(question: QuestionDraft) -> Lines:
    """What stands in front of a question; its score does not."""
    return tuple(line for line in question.evidence if not score(line.text))
