"""A stem that is missing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look whether there is a stem."""
    if not question.stem_text.strip():
        yield Doubt("stem-missing", "the stem is missing", question.lines[:1])
