"""A question in which another seems to stand: the quiz lacks that one, whatever becomes of the first.

Layouts and readings say so, a stem goes on below a line that asks, or another stem and its options stand in one line.
What tells of another question in an explanation alone is in `swallowed_question`, heads in any text in `inner_heads`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, prose_of
from generator.model.span import Span

EXACT = True

_MORE = "{} lines ask in stems and explanations, beside the stems of {} questions; some may be questions of their own"
_RUN_ON = "a question and its options stand in one line here, inside another question"
_INLINE = re.compile(r"\?\s*[(\[]?[Aa][).\]]\s+\S.*(?:\s[(\[]?[Bb]|\wB)[).\]]\s+\S")
_FEWEST = 2


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Say of the quiz what layouts found in its questions."""
    for question in quiz.questions:
        differ = any(doubt.code == "readings-differ" for doubt in question.doubts)
        held = {line.span for line in question.lines} if differ else set()
        for doubt in question.doubts:
            if doubt.code == "questions-missing":
                yield doubt
            elif _asked_once(doubt, held):
                yield Doubt("questions-missing", "a question seems to stand inside another", doubt.lines)
        run_on = tuple(line for line in question.lines if _INLINE.search(line.text))
        if run_on:
            yield Doubt("questions-missing", _RUN_ON, run_on)
    found = [line for question in quiz.questions for line in _asking(question)]
    if len(found) >= max(_FEWEST, len(quiz.questions)):
        yield Doubt("questions-missing", _MORE.format(len(found), len(quiz.questions)), tuple(found))


def _asked_once(doubt: Doubt, held: set[Span]) -> bool:
    """Whether a doubt speaks of a line that asks, is in no field of the question, and that one reading alone has."""
    return doubt.code == "readings-differ" and any("?" in line.text and line.span not in held for line in doubt.lines)


def _asking(question: QuestionDraft) -> Lines:
    """Lines that ask where no other question should: in an explanation, and in a stem beside its last that does."""
    stem = [line for line in prose_of(question.stem) if "?" in line.text]
    return (*stem[:-1], *(line for line in question.explanation_lines if "?" in line.text))
