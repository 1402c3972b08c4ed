"""Filled circles that recognisers read as empty ones, on pages where they lose the empty ones altogether.

`Mud` / `© Rock` / `Correct` / `Ice`: a circle that no option has but those with a label is no empty circle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Mark, QuestionDraft

_FEWEST = 3  # labelled options that have the only circles by chance: hardly


def without_misread_circles(questions: Sequence[QuestionDraft]) -> tuple[QuestionDraft, ...]:
    """Take empty circles for filled ones where all of a page stand beside labelled options, one a question.

    Args:
        questions: of one page; those with boxes, of which several may be filled, have no part in it.
    """
    single = [question for question in questions if not question.several]
    empty = [[o for o in question.options if o.picked is False] for question in single]
    beside = [options[0] for options in empty if len(options) == 1]
    others = any(len(options) > 1 for options in empty) or any(o.picked for q in single for o in q.options)
    if others or len(beside) < _FEWEST or any(option.mark is Mark.NONE for option in beside):
        return tuple(questions)
    freed = set(map(id, beside))
    return tuple(
        replace(question, options=tuple(replace(o, picked=True) if id(o) in freed else o for o in question.options))
        for question in questions
    )
