"""Text that a rule mended or a reading contradicts, without being sure."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

EXACT = True


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Hand on every doubt that a line carries."""
    for line in question.lines:
        for note in line.doubts:
            yield Doubt("text-doubtful", note, (line,))
