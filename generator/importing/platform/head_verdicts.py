"""Doubts a label above the first option where the head of its question lacks the verdict that all others have.

Question 5
How many countries border on Switzerland?
Correct                                      ← of the whole question, as in all others, or of the option below
3
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.pieces import without_blanks
from generator.importing.platform.heads import Head
from generator.importing.platform.options import Choices

_NOTE = "the head of this question lacks the verdict that others have; this label may be that, and speak of no option"
_FEWEST = 3
_ENOUGH = 0.7  # of the questions have a verdict above their text


def with_verdict_doubts(
    questions: Sequence[QuestionDraft], heads: Sequence[Head], listed: Sequence[Choices]
) -> list[QuestionDraft]:
    """Doubt such labels.

    Args:
        questions: as they were read.
        heads: the head of each.
        listed: stem, options and labels of each.
    """
    judged = [
        head.won is not None or any(label.at == 0 for label in each.parts.labels)
        for head, each in zip(heads, listed, strict=True)
    ]
    if len(judged) < _FEWEST or sum(judged) < _ENOUGH * len(judged):
        return list(questions)
    found: list[QuestionDraft] = []
    for question, head, each, told in zip(questions, heads, listed, judged, strict=True):
        at = len(without_blanks(each.stem)) - (head.rest is not None)
        lines = () if told else tuple(label.line for label in each.parts.labels if label.at == at)
        doubts = (Doubt("key-unclear", _NOTE, lines),) if lines else ()
        found.append(replace(question, doubts=(*question.doubts, *doubts)))
    return found
