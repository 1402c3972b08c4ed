"""What every question of the feed has, whatever its kind."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from generator.model.number import number
from generator.model.question import Question

Markdown = Annotated[str, Field(description="Markdown, with $…$ and $$…$$ for math and fenced code.")]
Number = int | float


class Entry(BaseModel):
    """A group of keys; no others may stand in it. What a question does not have is left out."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class QuestionEntry(Entry):
    """A question. Addresses in its texts start at the page of its quiz."""

    id: str = Field(description="Given once, never changed or used again: histories of readers hang on it.")
    url: str = Field(description="Where the question stands: an address that starts at that of this file.")
    number: str = Field("", description="As printed in the source.")
    stem: str = Field(description="What is asked: Markdown, with $…$ and $$…$$ for math and fenced code.")
    figure: str = Field("", description="Pictures that the stem speaks of, to be shown below it: Markdown.")
    hints: tuple[Markdown, ...] = Field((), description="To be shown one by one, the gentlest first.")
    explanation: str = Field("", description="Why the key is right: Markdown.")
    references: tuple[Markdown, ...] = Field((), description="Where to read more.")
    tags: tuple[str, ...] = Field((), description="Topics of this question, beside those of its quiz.")
    difficulty: Literal["", "easy", "medium", "hard"] = Field("", description="Left out when nobody said.")
    points: Number = Field(description="What a right answer counts, above 0.")


def common(question: Question, url: str) -> dict[str, object]:
    """Return the values of `QuestionEntry`."""
    points = number(question.points)
    return {
        "id": question.id,
        "url": url,
        "number": question.number,
        "stem": question.stem,
        "figure": question.figure,
        "hints": question.hints,
        "explanation": question.explanation,
        "references": question.references,
        "tags": question.tags,
        "difficulty": question.difficulty,
        "points": plain(points) if points else 1,
    }


def plain(value: Decimal) -> Number:
    """Return the number that JSON has for a decimal one: whole ones without a point."""
    return int(value) if value == value.to_integral_value() and abs(value.adjusted()) < 15 else float(value)  # noqa: PLR2004 - exact in a double
