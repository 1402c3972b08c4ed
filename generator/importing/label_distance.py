"""Pages that print every label at the same distance below its option: there, a wide one says nothing of a lost option.

`Venus` / blank / a line of the page / `Correct`: what stands between is the same everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Mark, QuestionDraft

_FEWEST = 3  # labels that all stand as far by chance: hardly


def with_regular_distances(questions: Sequence[QuestionDraft], note: str) -> tuple[QuestionDraft, ...]:
    """Take back the doubts about labels far from their options, where all of the page are as far.

    Args:
        questions: of one page.
        note: how the note of such a doubt ends.
    """
    found = [
        option.evidence[-1].span.line - option.lines[-1].span.line
        for question in questions
        for option in question.options
        if option.mark is not Mark.NONE and option.evidence and option.lines
    ]
    if len(found) < _FEWEST or len(set(found)) > 1:
        return tuple(questions)
    return tuple(
        replace(question, doubts=tuple(doubt for doubt in question.doubts if not doubt.note.endswith(note)))
        for question in questions
    )
