"""A question that is answered in a few words: every text that counts as right."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from generator.model.question import Question
from generator.site.feed.entry import QuestionEntry

KIND = "short-text"


class ShortText(QuestionEntry):
    """A question that is answered in a few words."""

    kind: Literal["short-text"]
    answers: tuple[str, ...] = Field(description="Every text that counts as right; plain text.")


Told = ShortText


def body(question: Question) -> dict[str, Any]:
    """Return the values that only this kind has."""
    return {"answers": question.answers}


def solution(question: Question) -> str:
    """Return the first accepted text: it is the one that an author would write."""
    return question.answers[0]
