"""Text that belongs to nobody."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuizDraft, one_line
from generator.importing.shortened import shortened

EXACT = True


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Show every piece that the layout could not place."""
    for unparsed in quiz.unparsed:
        shown = shortened(one_line(unparsed.lines))
        yield Doubt(
            "text-unplaced", f"“{shown}” belongs to no question (expected: {unparsed.expected})", unparsed.lines
        )
