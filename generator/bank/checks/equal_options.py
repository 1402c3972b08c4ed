"""The options of a question can be told apart.

Why: of two equal options a student cannot know which is meant.

Example: the options `a minibatch` and `A  minibatch`.

Mend: write them as the source has them, or delete one. Case counts in math and code: `$N$` and `$n$` differ.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.model.finding import Finding, Severity
from generator.model.fold import repeats

CODES = {"equal-options": Severity.ERROR}
ALWAYS = True


def check(bank: Bank) -> Iterator[Finding]:
    """Compare the options of each question that is no draft."""
    for file, where, question in bank.questions():
        if file.quiz.draft or question.draft:
            continue
        for index, other in repeats([option.text for option in question.options]):
            message = f"This option reads like option {other + 1}."
            yield file.finding((*where, "options", index, "text"), "equal-options", message, "Change or delete one.")
