"""The right option is not the long one.

Why: who does not know the answer guesses the longest option, and is right too often; writers qualify what is right and
keep what is wrong short. “Keep the length of choices about equal” is guideline 24 of Haladyna, Downing & Rodriguez, “A
review of multiple-choice item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002).

Example: three options of three words each, and a right one of two lines.

Mend: shorten it, moving the reasons to `explanation`, or write the others as carefully.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
        key = question.key
        if len(key) != 1 or len(question.options) < _FEWEST or question.draft:
            continue
        if times := _times_as_long(question.options[key[0]].text, _others(question), options):
            message = f"The right option is {times:.1f} times as long as the longest of the others."
            hint = "Shorten it, or write the others as carefully."
            yield file.finding((*where, "options", key[0], "text"), "option-length", message, hint)


def _others(question: Question) -> Iterator[str]:
    return (option.text for option in question.options if not option.correct)


def _times_as_long(right: str, others: Iterable[str], options: RuleOptions) -> float:
    """Return how many times as long the right option is as the longest of the others; 0 when it does not stand out."""
    length, longest = _length(right), 0
    for other in others if length > options.more else ():
        longest = max(longest, here := _length(other))
        if not here or length < options.ratio * longest or length - longest < options.more:
            return 0
    return length / longest if longest else 0


def _length(text: str) -> int:
    """Return the characters of a text; 0 where code or math would be measured."""
    prose = sum(len(part.text.strip()) for part in segments(text) if part.kind is Markup.PROSE)
    return len(" ".join(text.split())) if 2 * prose > len(text) else 0
