"""An open question: readers compare what they wrote with a model answer, and grade themselves."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.flaw import Flaw
from generator.model.number import number
from generator.model.question import Question

KIND = "open"
NEEDS = ("answer",)
TAKES = ()


def right(question: Question) -> tuple[str, ...]:
    """Return the model answer."""
    return (question.answer,)


def flaws(question: Question) -> Iterator[Flaw]:
    """Look for the model answer, and for numbers that were meant to be checked."""
    if not question.answer.strip():
        yield Flaw(("answer",), "empty-answer", "The answer has no text.", "Write it.")
    elif number(question.answer) is not None:
        message = "The answer is a number, but without a `tolerance` readers have to check theirs by themselves."
        hint = "Add `tolerance: 0`, or how far off a right answer may be: `0.01`, `5%`."
        yield Flaw(("answer",), "tolerance-missing", message, hint, fatal=False)
