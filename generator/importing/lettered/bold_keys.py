"""Keys that nothing but bold type shows: where many questions have none, bold type may mean something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, QuestionDraft

_MANY, _NEARLY = 8, 0.8  # questions, and the share of them
_BOLD = Doubt("key-unclear", "only bold type shows the key here, and not in every question")


def with_bold_doubts(read: Sequence[tuple[QuestionDraft, bool]]) -> tuple[QuestionDraft, ...]:
    """Doubt such keys unless every question with options has one, or nearly every one of many.

    Args:
        read: the questions of a document, each with whether nothing but bold type shows its key.
    """
    found = [bold for question, bold in read if question.options]
    if all(found) or (len(found) >= _MANY and sum(found) >= len(found) * _NEARLY):
        return tuple(question for question, _ in read)
    return tuple(replace(question, doubts=(*question.doubts, _BOLD)) if bold else question for question, bold in read)
