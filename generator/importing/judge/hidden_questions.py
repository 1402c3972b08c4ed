"""A question in which another seems to stand: the quiz lacks that one, whatever becomes of the first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuizDraft

EXACT = True


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Say of the quiz what layouts found in its questions."""
    for question in quiz.questions:
        for doubt in question.doubts:
            if doubt.code == "questions-missing":
                yield Doubt("questions-missing", "a question seems to stand inside another", doubt.lines)
