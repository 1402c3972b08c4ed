"""A quiz without a title."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuizDraft

EXACT = True


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Ask for a title when the source shows none."""
    if not quiz.title:
        yield Doubt("title-missing", "the source shows no title; the file's name stands for it")
