"""A numeric question: the number, and how far off an answer may be."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from pydantic import Field

from generator.model.number import number, tolerance
from generator.model.question import Question
from generator.site.feed.entry import Number, QuestionEntry, plain

KIND = "numeric"


class Numeric(QuestionEntry):
    """A question whose answer is a number."""

    kind: Literal["numeric"]
    answer: Number = Field(description="The number that is right.")
    tolerance: Number = Field(description="How far off an answer may be, 0 or more; never a percentage here.")
    unit: str = Field("", description="Of the number; plain text.")


Told = Numeric


def body(question: Question) -> dict[str, Any]:
    """Return the values that only this kind has."""
    answer = number(question.answer) or Decimal()
    distance = tolerance(question.tolerance, answer) or Decimal()
    return {"answer": plain(answer), "tolerance": plain(distance), "unit": question.unit}


def solution(question: Question) -> str:
    """Return the number with its unit."""
    return f"{question.answer} {question.unit}".strip()
