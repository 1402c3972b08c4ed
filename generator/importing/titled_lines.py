"""A line that begins with the quiz's title and comes again: the bar at the top of a window, on every page of it.

`Shallow rocks Graded Quiz • 30 min`, between two options.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.words import plain
from generator.model.line import Line

_NOTE = "this begins with the title of the quiz and stands here more than once; it may be a line of the page"
_FEWEST = 2  # words of a title that says enough


def with_titled_lines(questions: tuple[QuestionDraft, ...], title: str, text: Lines) -> tuple[QuestionDraft, ...]:
    """Doubt the questions that hold such a line.

    Args:
        questions: all of a page.
        title: of the quiz.
        text: the lines that were read.
    """
    begin = f"{plain(title)} "
    if len(begin.split()) < _FEWEST:
        return questions
    times = Counter(plain(line.text) for line in text)
    found = [
        tuple(line for line in _lines(question) if (said := plain(line.text)).startswith(begin) and times[said] > 1)
        for question in questions
    ]
    return tuple(
        replace(question, doubts=(*question.doubts, Doubt("options-unclear", _NOTE, lines))) if lines else question
        for question, lines in zip(questions, found, strict=True)
    )


def _lines(question: QuestionDraft) -> Iterator[Line]:
    yield from question.stem_lines
    for option in question.options:
        yield from option.lines
