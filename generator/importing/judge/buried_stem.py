"""A long text that asks, among the options: the stem of another question whose number and score are lost."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.asks import asks
from generator.importing.drafts import MOST_OPTIONS, Doubt, QuizDraft

_LONG = 60


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Look at the options behind the first, which may be the rest of the question's own stem."""
    for question in quiz.questions:
        for option in question.options[1:MOST_OPTIONS]:
            if len(option.text) > _LONG and asks(option.text) and not option.text.rstrip().endswith(":"):
                note = "an option reads like the stem of another question, which may be missing"
                yield Doubt("questions-missing", note, option.lines)
