"""Numbers that are missing between questions, and a count that the source announces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Doubt, QuestionDraft, QuizDraft, one_line
from generator.importing.words import pattern, phrases
from generator.model.line import Line
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
        if following and following not in known and _holds(question, following):
            yield Doubt("questions-missing", f"question {following} seems to stand inside another", question.stem_lines)
    for above, below in pairwise(quiz.questions):
        if above.number == below.number != "1" and below.number:  # sections of one question each begin at 1
            note = f"two questions have the number {below.number}; one of them may be none, or hold another"
            yield Doubt("questions-missing", note, (*above.stem_lines[:1], *below.stem_lines[:1]))
    unnumbered = [question for question in quiz.questions if not question.number]
    if unnumbered and numbers:
        yield Doubt("numbers-missing", "a question has no number", tuple(q.lines[0] for q in unnumbered if q.lines))


def _first(quiz: QuizDraft, numbers: list[int]) -> int:
    """The number that the questions should begin with: 1, but in an excerpt that begins far on, with nothing above."""
    lowest = min(numbers, default=1)
    excerpt = numbers[:1] == [lowest] and lowest > max(_EXCERPT, len(quiz.questions)) and not quiz.unparsed
    return lowest if excerpt else 1


def _holds(question: QuestionDraft, number: int) -> bool:
    """Whether a number stands inside a question as in front of another: `… 4. What`, or `Question 4` in any line.

    In an explanation it may be that of a list, which has the number before it as well.
    """
    text = " ".join((question.stem_text, *(option.text for option in question.options)))
    said = one_line((*question.explanation_lines, *_feedback(question)))
    begins = r"\s{}(?:[.)]|\ufe0f?\u20e3)\s+[A-Z]"
    listed = re.search(begins.format(number), f" {said}") and not re.search(begins.format(number - 1), f" {said}")
    heads = (match for line in question.lines for match in _head().finditer(line.text))
    headed = any(int(match["number"]) == number for match in heads)
    return bool(re.search(begins.format(number), text) or listed or headed)


def _feedback(question: QuestionDraft) -> Iterator[Line]:
    return (line for option in question.options for line in option.feedback)


@cache
def _head() -> re.Pattern[str]:
    known = pattern((*phrases("exam_dump", "head"), *phrases("quiz_platform", "head")))
    return re.compile(rf"(?<!\w){known}\s?[#:.]?\s?(?P<number>\d{{1,3}})(?!\w|[.,]\d)", re.IGNORECASE)
