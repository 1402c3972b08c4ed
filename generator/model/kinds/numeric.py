"""A question whose answer is a number, right within a tolerance."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.flaw import Flaw
from generator.model.number import number, tolerance
from generator.model.question import Question

KIND = "numeric"
NEEDS = ("answer", "tolerance")
TAKES = ("unit",)

_AS_NUMBER = "Write digits, a decimal point if need be, and an exponent if need be: `-12.5`, `1.5e-3`."


def right(question: Question) -> tuple[str, ...]:
    """Return the number with its tolerance and unit."""
    answer, distance, unit = (each.strip() for each in (question.answer, question.tolerance, question.unit))
    if number(distance.removesuffix("%")) == 0:
        return (f"{answer} {unit}".strip(),)
    parts = (answer, unit, "±", distance) if distance.endswith("%") else (answer, "±", distance, unit)
    return (" ".join(filter(None, parts)),)


def flaws(question: Question) -> Iterator[Flaw]:
    """Look whether answer and tolerance are numbers that make sense together."""
    answer = number(question.answer)
    if answer is None:
        message = "The answer is no number, but has a tolerance."
        yield Flaw(("answer",), "no-number", message, f"{_AS_NUMBER} A unit goes behind `unit:`.")
        return
    distance = tolerance(question.tolerance, answer)
    if distance is None:
        message = "The tolerance is no number of 0 or more, and no percentage."
        yield Flaw(("tolerance",), "no-tolerance", message, "Write `0`, `0.01` or `5%`.")
    elif not answer and question.tolerance.strip().endswith("%") and number(question.tolerance.strip()[:-1]):
        message = "A percentage of 0 is 0: nothing but the answer itself would be right."
        yield Flaw(("tolerance",), "percent-of-zero", message, "Write the tolerance as a number.")
