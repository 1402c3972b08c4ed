"""What goes with a question says something: its hints, references and points.

Why: a hint that opens on nothing is a broken promise, and points decide a result.

Example: `points: 0`; a list of hints whose last line is a lone dash.

Mend: write the text, or delete the item; points are a number above 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.bank.bank import Bank
from generator.model.finding import Finding, Severity
from generator.model.flaw import blank
from generator.model.number import number

CODES = dict.fromkeys(("empty-hint", "empty-reference", "wrong-points"), Severity.ERROR)
ALWAYS = True


def check(bank: Bank) -> Iterator[Finding]:
    """Look at every question, drafts too."""
    for file, where, question in bank.questions():
        texts = {"hint": question.hints, "reference": question.references}
        for flaw in chain.from_iterable(blank(f"{what}s", found, what) for what, found in texts.items()):
            yield file.finding((*where, *flaw.where), flaw.code, flaw.message, flaw.hint)
        points = number(question.points) if question.points else None
        if question.points and (points is None or points <= 0):
            message = "Points are a number above 0."
            yield file.finding(
                (*where, "points"), "wrong-points", message, "Write e.g. `2` or `0.5`; without it it is 1."
            )
