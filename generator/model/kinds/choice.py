"""A choice among options, of which one, several or none is right."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.flaw import Flaw, blank
from generator.model.question import Question

KIND = "choice"
NEEDS = ("options",)
TAKES = ("select", "scoring", "shuffle")


def right(question: Question) -> tuple[str, ...]:
    """Return the right options."""
    return tuple(question.options[index].text for index in question.key)


def flaws(question: Question) -> Iterator[Flaw]:
    """Look for options without a text, for the second option and for the key."""
    yield from blank("options", (option.text for option in question.options), "option", "text")
    if len(question.options) < 2:  # noqa: PLR2004 - the smallest choice
        yield Flaw(("options",), "too-few-options", "A choice needs two options at least.", "Add the missing ones.")
    elif not question.key and question.select != "many":
        hint = "Add `correct: true` to the right option; `select: many` if none is."
        yield Flaw(("options",), "no-key", "No option is marked as right.", hint)
    if question.scoring and not question.multiple:
        hint = "Delete the line, or add `select: many`."
        yield Flaw(("scoring",), "scoring-of-one", "Where one option is chosen, there is no partial credit.", hint)
