"""Doubts several right options of a question that does not ask for several, where all others that have several do.

Which belong to the Big Five? (Mark all that apply.)     Short-term memory can hold how many items?
✓ Openness  ✓ Neuroticism  Creativity                    ✓ 2 to 3  ✓ 5 to 9  15 to 20
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Mark, QuestionDraft
from generator.importing.key import asked_for_several, speaks_of_several

_NOTE = "questions of this page with several right options ask for them, and this one does not; a label may have moved"


def with_unasked_doubts(questions: Sequence[QuestionDraft]) -> list[QuestionDraft]:
    """Doubt such keys.

    Args:
        questions: all of a page.
    """
    several = [sum(option.mark is Mark.RIGHT for option in question.options) > 1 for question in questions]
    asked = [asked_for_several(question.stem_text) for question in questions]
    told = sum(a and b for a, b in zip(several, asked, strict=True))
    plural = [speaks_of_several(question.stem_text) for question in questions]
    odd = [many and not (by_stem or of_many) for many, by_stem, of_many in zip(several, asked, plural, strict=True)]
    if not told or sum(odd) > told:
        return list(questions)
    return [
        replace(question, doubts=(*question.doubts, Doubt("key-several", _NOTE))) if is_odd else question
        for question, is_odd in zip(questions, odd, strict=True)
    ]
