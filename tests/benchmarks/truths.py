"""Tiny truths and quizzes for the tests of the benchmark."""

from __future__ import annotations

from benchmarks.truth import TrueOption, TrueQuestion, Truth
from generator.model.question import Option, Question, ReviewNote

STEM = "Which rock comes from cooled lava?"
NOTE = ReviewNote("text-doubtful", "A word may be misread.")


def asked(stem: str = STEM, choices: str = "x basalt, _ chalk, _ marble", number: int | None = 1) -> TrueQuestion:
    """Return a true question; `x` marks a right option, `?` one of which the source does not tell."""
    marks = {"x": True, "_": False, "?": None}
    options = tuple(TrueOption(text, marks[mark]) for mark, text in _cut(choices))
    return TrueQuestion(stem, options, number)


def got(
    stem: str = STEM, choices: str = "x basalt, _ chalk, _ marble", number: str = "1", *, note: bool = False
) -> Question:
    """Return an imported question."""
    options = tuple(Option(text, correct=mark == "x") for mark, text in _cut(choices))
    return Question("", stem, options, number=number, review=(NOTE,) if note else ())


def truth(*questions: TrueQuestion) -> Truth:
    return Truth(questions)


def _cut(choices: str) -> list[tuple[str, str]]:
    return [(mark, text) for mark, _, text in (choice.partition(" ") for choice in choices.split(", ") if choice)]
