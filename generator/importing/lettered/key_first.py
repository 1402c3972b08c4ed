"""Keys between stem and options: where only some questions have theirs there, each may be that of the question above.

2. Which rock is formed from mud?
Answer: B            ← printed behind a page break; it belongs to question 1
A. Shale
B. Granite
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, QuestionDraft

_FIRST = Doubt("key-unclear", "the key stands above the options here, and not in every question; it may be another's")


def with_first_doubts(questions: Sequence[QuestionDraft], first: Sequence[bool]) -> tuple[QuestionDraft, ...]:
    """Doubt such keys unless every question with options has its own there.

    Args:
        questions: of a document.
        first: of each, whether its key stands between its stem and its options.
    """
    found = [above for question, above in zip(questions, first, strict=True) if question.options]
    if all(found) or not any(found):
        return tuple(questions)
    return tuple(
        replace(question, doubts=(*question.doubts, _FIRST)) if above else question
        for question, above in zip(questions, first, strict=True)
    )
