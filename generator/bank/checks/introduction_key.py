"""An introduction tells no answers.

Why: it stands above the questions and is found by search, so whoever reads it knows the answers before the questions.

Example: `introduction: "Key: 1 B, 2 C, 3 A"`.

Mend: delete the key; every question has its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.bank.bank import Bank
from generator.model.finding import Finding, Severity

CODES = {"introduction-key": Severity.WARNING}

_ENTRY = re.compile(r"(?<![\w.,])(?P<number>\d{1,3})\s?[.:)=–-]?\s?\(?[A-Ha-h]\)?(?![\w'’])")


def check(bank: Bank) -> Iterator[Finding]:
    """Look for two letters in a row whose numbers follow each other."""
    for file in bank.files:
        entries = list(_ENTRY.finditer(file.quiz.introduction))
        found = next((a for a, b in pairwise(entries) if int(b["number"]) == int(a["number"]) + 1), None)
        if found:
            message = f"“{found[0]}” looks like an entry of a key."
            hint = "Delete the key: every question has its own, and search shows the introduction."
            place, length = found.start(), len(found[0])
            yield file.finding(("introduction",), "introduction-key", message, hint, offset=place, length=length)
