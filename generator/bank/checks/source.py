"""The source that a quiz names is there.

Why: it is the evidence that a reviewer compares with, and what a re-import starts from.
Example: `source: week-2.md` while content/sources holds `week2.md`.
Mend: correct the name, put the file there, or delete the line if the quiz was written by hand.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.model.finding import Finding


def check(bank: Bank) -> Iterator[Finding]:
    """Look for the source of every quiz."""
    for file in bank.files:
        name = file.quiz.source
        if name and name not in bank.sources:
            close = difflib.get_close_matches(name, sorted(bank.sources), n=1)
            hint = f"Did you mean `{close[0]}`?" if close else "Put the file there, or delete the line."
            yield file.finding(("source",), "source-missing", f"`{name}` is not in the sources folder.", hint)
