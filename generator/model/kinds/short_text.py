"""A question that is answered in a few words, each of several texts being right."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.flaw import Flaw, blank
from generator.model.fold import repeats
from generator.model.question import Question

KIND = "short-text"
NEEDS = ("answers",)
TAKES = ()


def right(question: Question) -> tuple[str, ...]:
    """Return every accepted answer."""
    return question.answers


def flaws(question: Question) -> Iterator[Flaw]:
    """Look for answers without a text, and for those that count as one."""
    yield from blank("answers", question.answers, "answer")
    for index, other in repeats(question.answers):
        message = f"This answer counts as the same as answer {other + 1}: case plays no part."
        yield Flaw(("answers", index), "equal-answers", message, "Delete one.", fatal=False)
