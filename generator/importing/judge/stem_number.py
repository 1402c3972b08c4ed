"""A stem that begins with what may be its own number, behind the rest of an icon: `J 2. A stone …`, `v4, What …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

SCANNED = True

_NUMBER = re.compile(r"\s*(?:[^\s\d]{1,2}\s?)?\d{1,3}(?:[.)]\s?[^\W\d]|,\s[^\W\d])")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the head of the stem."""
    if question.stem and not question.stem[0].code and _NUMBER.match(question.stem[0].text):
        note = "a number stands in front of the stem; it may be that of the question"
        yield Doubt("stem-doubtful", note, question.stem_lines[:1])
