"""A question without a number below one without options: the rest of that one, whose first line was parted from it.

4. A stone falls for 3 s. Why do most
1 / 1 point                            ← stood at the end of the line above
stones fall alike?
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from generator.importing.drafts import Doubt, QuestionDraft

_NOTE = "the question above has no options, and this has no number; both may be one question"


def with_rest_of_questions(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Doubt a question without a number whose stem may begin in the question above.

    Args:
        questions: all of a page.
    """
    rest = {n for n, (above, below) in enumerate(pairwise(questions), start=1) if _goes_on(above, below)}
    return tuple(
        replace(question, doubts=(*question.doubts, Doubt("stem-cut", _NOTE, question.stem_lines[:1])))
        if n in rest
        else question
        for n, question in enumerate(questions)
    )


def _goes_on(above: QuestionDraft, below: QuestionDraft) -> bool:
    bare = not (above.options or above.answers or above.model)
    return bare and bool(above.number and above.stem and below.options and not below.number)
