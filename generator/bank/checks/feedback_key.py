"""Feedback says of an option what its mark says.

Why: a reader who chose the right option is told that it was wrong, or the other way round.

Example: `feedback: Incorrect. …` below an option with `correct: true`.

Mend: find out whether the option is right, and correct the mark or the feedback.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.bank.bank import Bank
from generator.bank.phrases import alternatives
from generator.model.finding import Finding, Severity

CODES = {"feedback-against-key": Severity.WARNING}

_HINT = "Find out whether the option is right: correct the mark, or the feedback."


def check(bank: Bank) -> Iterator[Finding]:
    """Compare how each feedback begins with the mark of its option."""
    for file, where, question in bank.questions():
        for index, option in enumerate(question.options if question.key and not question.draft else ()):
            begins = _verdict().match(option.feedback)
            if begins and bool(begins["right"]) != option.correct:
                is_ = "right" if option.correct else "wrong"
                message = f"The option is marked as {is_}, and its feedback begins with “{begins['said']}”."
                yield file.finding(
                    (*where, "options", index, "feedback"),
                    "feedback-against-key",
                    message,
                    _HINT,
                    offset=begins.start("said"),
                    length=len(begins["said"]),
                )


@cache
def _verdict() -> re.Pattern[str]:
    right, wrong = alternatives("feedback", "right"), alternatives("feedback", "wrong")
    return re.compile(rf"[\s*_]*(?P<said>(?P<right>{right})|(?:{wrong}))[*_]*\s*(?:[.!:;—–-]|,\s|$)", re.IGNORECASE)
