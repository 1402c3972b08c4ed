"""The right option is not the long one.

Why: who does not know the answer guesses the longest option, and is right too often; writers qualify what is right and
keep what is wrong short. “Keep the length of choices about equal” is guideline 24 of Haladyna, Downing & Rodriguez, “A
review of multiple-choice item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002).

Example: three options of three words each, and a right one of two lines.

Mend: shorten it, moving the reasons to `explanation`, or write the others as carefully.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from generator.bank.bank import Bank
from generator.bank.checking.rule import Options
from generator.model.finding import Finding, Severity
from generator.model.markup import Markup, segments
from generator.model.question import Question

CODES = {"option-length": Severity.WARNING}

_FEWEST = 3
"""Of two options one is always longer."""


class RuleOptions(Options):
    """What can be set."""

    ratio: float = Field(default=2.0, gt=1, description="how many times as long as the longest of the others")
    more: int = Field(default=40, ge=1, description="how many characters longer at least")


def check(bank: Bank, options: RuleOptions) -> Iterator[Finding]:
    """Compare the one right option of each question with the others."""
    for file, where, question in bank.questions():
        if len(question.key) != 1 or len(question.options) < _FEWEST or question.draft:
            continue
        if len(question.options[question.key[0]].text) <= options.more:
            continue
        right, longest = _lengths(question)
        if longest and right >= options.ratio * longest and right - longest >= options.more:
            message = f"The right option is {right / longest:.1f} times as long as the longest of the others."
            hint = "Shorten it, or write the others as carefully."
            yield file.finding((*where, "options", question.key[0], "text"), "option-length", message, hint)


def _lengths(question: Question) -> tuple[int, int]:
    """Return the length of the right option and of the longest other one; 0 where code or math would be measured."""
    lengths = [_length(option.text) for option in question.options]
    right = lengths.pop(question.key[0])
    return (right, max(lengths)) if right and all(lengths) else (0, 0)


def _length(text: str) -> int:
    prose = sum(len(part.text.strip()) for part in segments(text) if part.kind is Markup.PROSE)
    return len(" ".join(text.split())) if 2 * prose > len(text) else 0
