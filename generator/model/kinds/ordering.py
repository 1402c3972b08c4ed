"""Items that are to be put in order."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.flaw import Flaw, blank
from generator.model.fold import repeats
from generator.model.question import Question

KIND = "ordering"
NEEDS = ("sequence",)
TAKES = ()


def right(question: Question) -> tuple[str, ...]:
    """Return the items, each with its place."""
    return tuple(f"{place}. {item}" for place, item in enumerate(question.sequence, start=1))


def flaws(question: Question) -> Iterator[Flaw]:
    """Look for the second item, and for items that have no text or cannot be told apart."""
    yield from blank("sequence", question.sequence, "item")
    if len(question.sequence) < 2:  # noqa: PLR2004 - one item is in order
        yield Flaw(("sequence",), "too-few-items", "An order needs two items at least.", "Add the missing ones.")
    for index, other in repeats(question.sequence):
        message = f"This item reads like item {other + 1}; nobody could tell which comes first."
        yield Flaw(("sequence", index), "equal-items", message, "Change or delete one.")
