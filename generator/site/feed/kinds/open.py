"""An open question: an answer to compare one's own with."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from generator.model.question import Question
from generator.site.feed.entry import QuestionEntry

KIND = "open"


class Open(QuestionEntry):
    """A question that readers answer in their own words, and grade themselves."""

    kind: Literal["open"]
    answer: str = Field(description="A good answer: Markdown.")


Told = Open


def body(question: Question) -> dict[str, Any]:
    """Return the values that only this kind has."""
    return {"answer": question.answer}


def solution(question: Question) -> str:
    """Return the good answer."""
    return question.answer
