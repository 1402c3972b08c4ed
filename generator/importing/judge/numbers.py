"""Numbers that are missing between questions, and a count that the source announces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft, QuizDraft
from generator.model.span import describe_lines

_EXCERPT = 10  # so many questions are not lost at the beginning of a text and leave no trace


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Compare the questions with their numbers and with the announced count."""
    found = len(quiz.questions)
    if not found:
        yield Doubt("questions-missing", "no question was found")
    if quiz.announced is not None and quiz.announced != found:
        yield Doubt("questions-missing", f"the source announces {quiz.announced} questions, {found} were found")
    numbers = [int(question.number) for question in quiz.questions if question.number]
    known = set(numbers)
    missing = set(range(_first(quiz, numbers), max(numbers, default=0) + 1)) - known
    if missing:
        yield Doubt("numbers-missing", f"no question has the number {describe_lines(missing)}")
    for question in quiz.questions:
        following = int(question.number) + 1 if question.number else 0
        if following and following not in known and re.search(rf"\s{following}[.)]\s+[A-Z]", _text(question)):
            yield Doubt("questions-missing", f"question {following} seems to stand inside another", question.stem_lines)
    unnumbered = [question for question in quiz.questions if not question.number]
    if unnumbered and numbers:
        yield Doubt("numbers-missing", "a question has no number", tuple(q.lines[0] for q in unnumbered if q.lines))


def _first(quiz: QuizDraft, numbers: list[int]) -> int:
    """The number that the questions should begin with: 1, but in an excerpt that begins far on, with nothing above."""
    lowest = min(numbers, default=1)
    excerpt = numbers[:1] == [lowest] and lowest > max(_EXCERPT, len(quiz.questions)) and not quiz.unparsed
    return lowest if excerpt else 1


def _text(question: QuestionDraft) -> str:
    return " ".join((question.stem_text, *(option.text for option in question.options)))
