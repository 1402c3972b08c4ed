"""Two keys of one question with what asks and options between them: another question stands inside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft

EXACT = True

_NOTE = "between two keys of a question stands what asks, and options; it may be a question of its own"
_LETTER = re.compile(r"[^\w(]{0,4}\(?[A-Ha-h][.)]\s")
_FEWEST = 2  # options


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Look between the keys of each question that states several."""
    for question in quiz.questions:
        apart = _apart(question)
        if apart:
            yield Doubt("questions-missing", _NOTE, apart)


def _apart(question: QuestionDraft) -> Lines:
    keys = next((doubt.lines for doubt in question.doubts if doubt.code == "key-contradicted"), ())
    for above, below in pairwise(sorted(keys, key=lambda line: line.span.line)):
        between = [line for line in question.lines if above.span.line < line.span.line < below.span.line]
        lettered = sum(_LETTER.match(line.source) is not None for line in between)
        if lettered >= _FEWEST and any("?" in line.text for line in between):
            return keys
    return ()
