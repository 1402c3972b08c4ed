"""A matching question: the right pairs, and matches that belong to none."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from generator.model.question import Question
from generator.site.feed.entry import Entry, Markdown, QuestionEntry

KIND = "matching"


class MatchingPair(Entry):
    """Two things that belong together."""

    prompt: str = Field(description="What a match is sought for: Markdown.")
    match: str = Field(description="What belongs to it: Markdown. Equal matches are one.")


class Matching(QuestionEntry):
    """A question that asks what belongs together."""

    kind: Literal["matching"]
    pairs: tuple[MatchingPair, ...] = Field(description="The right pairs.")
    distractors: tuple[Markdown, ...] = Field((), description="Further matches, which belong to no prompt.")


Told = Matching


def body(question: Question) -> dict[str, Any]:
    """Return the values that only this kind has."""
    pairs = tuple(MatchingPair(prompt=pair.prompt, match=pair.match) for pair in question.pairs)
    return {"pairs": pairs, "distractors": question.distractors}


def solution(question: Question) -> str:
    """Return the pairs, one a line."""
    return "\n\n".join(f"{pair.prompt.strip()} → {pair.match.strip()}" for pair in question.pairs)
