"""The options of a question can be told apart.

Why: of two equal options a student cannot know which is meant.

Example: the options `a minibatch` and `A  minibatch`.

Mend: write them as the source has them, or delete one. Case counts in math and code: `$N$` and `$n$` differ.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.model.finding import Finding, Severity
from generator.model.markup import map_prose

CODES = {"equal-options": Severity.ERROR}
ALWAYS = True


def check(bank: Bank) -> Iterator[Finding]:
    """Compare the options of each question that is no draft."""
    for file, where, question in bank.questions():
        if file.quiz.draft or question.draft:
            continue
        first: dict[str, int] = {}
        for index, option in enumerate(question.options):
            text = " ".join(map_prose(option.text, str.casefold).split())
            if text and first.setdefault(text, index) != index:
                message = f"This option reads like option {first[text] + 1}."
                yield file.finding(
                    (*where, "options", index, "text"), "equal-options", message, "Change or delete one."
                )
