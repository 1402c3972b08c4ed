"""A label that stands farther from its option than all others of a page: the option that it speaks of may be lost.

Correct!            Correct!
Basalt
                    Slate       ← `Basalt` stood here
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Mark, OptionDraft, QuestionDraft

_NOTE = "this label stands farther from its option than the others of the page; one between may be lost"
_FEWEST, _MOST = 3, 0.6  # labels, and how many of them stand alike


def with_odd_distances(questions: Sequence[QuestionDraft]) -> tuple[QuestionDraft, ...]:
    """Doubt the key where such a label shows it.

    Args:
        questions: of one page, on which labels stand on lines of their own.
    """
    found = [[_distance(option) for option in question.options] for question in questions]
    times = Counter(distance for distances in found for distance in distances if distance)
    usual, often = times.most_common(1)[0] if times else (0, 0)
    if times.total() < _FEWEST or often < _MOST * times.total():
        return tuple(questions)
    return tuple(
        _with(question, [abs(distance) > abs(usual) for distance in distances])
        for question, distances in zip(questions, found, strict=True)
    )


def _distance(option: OptionDraft) -> int:
    """How many lines lie from the nearest label to its option: less than none where the label stands below."""
    if option.mark is Mark.NONE or not option.lines:
        return 0
    first, last = option.lines[0].span, option.lines[-1].span
    apart = [first.line - line.span.line for line in option.evidence if line.span.line < first.line]
    apart += [last.line - line.span.line for line in option.evidence if line.span.line > last.line]
    return min(apart, key=abs, default=0)


def _with(question: QuestionDraft, odd: Sequence[bool]) -> QuestionDraft:
    lines = tuple(
        line
        for option, is_odd in zip(question.options, odd, strict=True)
        if is_odd
        for line in (*option.evidence, *option.lines)
    )
    return replace(question, doubts=(*question.doubts, Doubt("key-unclear", _NOTE, lines))) if lines else question
