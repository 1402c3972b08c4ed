"""Doubts a word of the page among the options of a single question: `Save` may be one of them.

What a page prints it prints for many of its questions, or above or below the options of one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.platform.options import Choices
from generator.importing.platform.said import Kind, kinds_of
from generator.importing.words import plain

_NOTE = "this word stands among the options of this question alone; it may be one of them, and no word of the page"
_SHARE = 0.5  # of the questions have what the page prints among the options of each


def with_button_doubts(questions: Sequence[QuestionDraft], listed: Sequence[Choices]) -> list[QuestionDraft]:
    """Doubt such words.

    Args:
        questions: as they were read.
        listed: stem, options and words of the page of each.
    """
    among = [_among(question, each) for question, each in zip(questions, listed, strict=True)]
    times = Counter(text for lines in among for text in {plain(line.text) for line in lines})
    found: list[QuestionDraft] = []
    for question, lines in zip(questions, among, strict=True):
        lone = tuple(line for line in lines if times[plain(line.text)] < max(_SHARE * len(questions), 2))
        doubts = (Doubt("options-unclear", _NOTE, lone),) if lone else ()
        found.append(replace(question, doubts=(*question.doubts, *doubts)))
    return found


def _among(question: QuestionDraft, each: Choices) -> Lines:
    """The words between the first and the last option that may be options: no more than one word, and no figures."""
    options = [line.span for option in question.options for line in option.lines]
    if not options:
        return ()
    first, last = options[0], options[-1]
    return tuple(
        line
        for line in each.parts.evidence
        if first.reading == line.span.reading and first.line < line.span.line < last.line and _is_word(line.text)
    )


def _is_word(text: str) -> bool:
    return kinds_of(text) == {Kind.FURNITURE} and text.strip().isalpha()
