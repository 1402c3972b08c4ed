"""A question of which only the head was read: its text stands elsewhere, perhaps in its own explanation."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuizDraft

EXACT = True


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Say of the quiz which questions have neither stem nor options, since what they ask is in none of it."""
    for question in quiz.questions:
        if not (question.stem_text.strip() or question.options):
            named = f"question {question.number}" if question.number else "a question"
            yield Doubt("questions-missing", f"of {named} neither stem nor options were found", question.lines[:1])
