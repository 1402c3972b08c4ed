"""An ordering question: what is to be put in order, in the right order."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from generator.model.question import Question
from generator.site.feed.entry import Markdown, QuestionEntry

KIND = "ordering"


class Ordering(QuestionEntry):
    """A question that asks for an order."""

    kind: Literal["ordering"]
    sequence: tuple[Markdown, ...] = Field(description="The items in the right order.")


Told = Ordering


def body(question: Question) -> dict[str, Any]:
    """Return the values that only this kind has."""
    return {"sequence": question.sequence}


def solution(question: Question) -> str:
    """Return the items with their numbers."""
    return "\n\n".join(f"{number}. {text.strip()}" for number, text in enumerate(question.sequence, start=1))
