"""Doubts that count where many questions of a page give cause for them: what one alone shows may be its own way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft

_SHARE = 1 / 3


def on_many(
    questions: tuple[QuestionDraft, ...], found: Sequence[Lines], code: str, note: str
) -> tuple[QuestionDraft, ...]:
    """Doubt the questions in which something was found, if it was in a third of them.

    Args:
        questions: all of a page.
        found: the lines of each that give cause for doubt.
        code: kind of doubt.
        note: in words.
    """
    if sum(map(bool, found)) < len(questions) * _SHARE:
        return questions
    return tuple(
        replace(question, doubts=(*question.doubts, Doubt(code, note, lines))) if lines else question
        for question, lines in zip(questions, found, strict=True)
    )
