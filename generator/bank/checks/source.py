"""The source that a quiz names is there.

Why: it is the evidence that a reviewer compares with, and what a re-import starts from.

Example: `source: week-2.md` while content/sources holds `week2.md`.

Mend: correct the name, put the file there, or delete the line if the quiz was written by hand.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from typing import Any

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.read import finding_at
from generator.model.finding import Finding, Severity, shown

CODES = {"source-missing": Severity.ERROR}


def gather(bank: Bank) -> list[Any]:
    """Note which source a quiz names, and where."""
    file = bank.files[0]
    return [file.quiz.source, file.positions.span(("source",))] if file.quiz.source else []


def judge(gathered: Sequence[tuple[str, list[Any]]], around: Surroundings) -> Iterator[Finding]:
    """Look for the source of every quiz."""
    for path, named in gathered:
        if named and named[0] not in around.sources:
            name, place = named
            close = difflib.get_close_matches(name, sorted(around.sources), n=1)
            hint = f"Did you mean `{close[0]}`?" if close else "Put the file there, or delete the line."
            yield finding_at(path, place, "source-missing", f"`{shown(name)}` is not in the sources folder.", hint)
