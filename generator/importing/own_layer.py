"""Which questions stand in text that is a PDF's own: no recogniser lost a line of them, or misread a sign.

A page beside it may be a picture that an OCR read, and a question that ends a page may go on there. So the lines in
front of a question and behind it count as well.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from generator.importing.drafts import Lines, QuestionDraft, QuizDraft


def with_own_layer(quiz: QuizDraft, lines: Lines, own: Sequence[Collection[int]]) -> QuizDraft:
    """Mark the questions that stand wholly in such text.

    Args:
        quiz: the quiz.
        lines: all lines that the layouts saw, of all readings.
        own: of each reading, the numbers of its lines that are the PDF's own.
    """
    if not any(own):
        return quiz
    filled: dict[int, set[int]] = defaultdict(set)
    for line in lines:
        if not line.blank:
            filled[line.span.reading].add(line.span.line)
    read = {reading: sorted(numbers) for reading, numbers in filled.items()}
    questions = tuple(replace(question, own=_is_own(question, read, own)) for question in quiz.questions)
    return replace(quiz, questions=questions)


def _is_own(question: QuestionDraft, read: dict[int, list[int]], own: Sequence[Collection[int]]) -> bool:
    numbers: dict[int, list[int]] = defaultdict(list)
    for line in question.lines:
        numbers[line.span.reading].append(line.span.line)
    return all(
        number in own[reading]
        for reading, held in numbers.items()
        for number in (*held, *_around(read.get(reading, []), min(held), max(held)))
    )


def _around(read: list[int], first: int, last: int) -> list[int]:
    """The lines from the one in front of a first to the one behind a last, which nothing is written between."""
    return read[max(0, bisect_left(read, first) - 1) : bisect_right(read, last) + 1]
