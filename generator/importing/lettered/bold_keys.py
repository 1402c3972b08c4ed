"""Keys that nothing but bold type shows: where many questions have none, bold type may mean something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, QuestionDraft

_MANY, _NEARLY = 8, 0.8  # questions, and the share of them
_AGREE = 2  # questions in which bold type stands at the key that is stated
_CONTRARY = Doubt("key-contradicted", "bold type stands at the key that is stated in other questions, and not here")
_BOLD = Doubt("key-unclear", "only bold type shows the key here, and not in every question")


def with_bold_doubts(read: Sequence[tuple[QuestionDraft, bool]]) -> tuple[QuestionDraft, ...]:
    """Doubt such keys unless every question with options has one, or nearly every one of many.

    Args:
        read: the questions of a document, each with whether nothing but bold type shows its key.
    """
    found = [bold for question, bold in read if question.options]
    if all(found) or (len(found) >= _MANY and sum(found) >= len(found) * _NEARLY):
        return tuple(question for question, _ in read)
    return tuple(replace(question, doubts=(*question.doubts, _BOLD)) if bold else question for question, bold in read)


def with_contrary_bold(questions: Sequence[QuestionDraft], agrees: Sequence[bool | None]) -> tuple[QuestionDraft, ...]:
    """Doubt the stated keys that bold type contradicts, where in most other questions it shows what they state.

    Args:
        questions: of a document.
        agrees: of each, whether bold type shows the stated key; None where one of the two is missing.
    """
    if agrees.count(True) < max(_AGREE, 2 * agrees.count(False)):
        return tuple(questions)
    return tuple(
        replace(question, doubts=(*question.doubts, _CONTRARY)) if own is False else question
        for question, own in zip(questions, agrees, strict=True)
    )
