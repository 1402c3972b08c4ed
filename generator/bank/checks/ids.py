"""Every question has an id of its own.

Why: permalinks and the progress that readers' browsers keep hang on ids.
Example: a question copied together with its `id` line.
Mend: delete the copied line; `qbank fmt` gives the question a new id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.model.finding import Finding

_ID = re.compile(r"[a-z][a-z0-9]{5}")
_FORMAT = "`qbank fmt` gives the question its id."


def check(bank: Bank) -> Iterator[Finding]:
    """Compare the ids of all questions."""
    first: dict[str, str] = {}
    for file, where, question in bank.questions():
        place = (*where, "id")
        if not question.id:
            yield file.finding(place, "missing-id", "The question has no id.", _FORMAT)
        elif not _ID.fullmatch(question.id):
            message = f"`{question.id}` is no id: a small letter and five small letters or digits."
            yield file.finding(place, "malformed-id", message, f"Delete the line; {_FORMAT}")
        elif question.id in first:
            message = f"The id `{question.id}` belongs to another question: {first[question.id]}."
            yield file.finding(place, "duplicate-id", message, f"Delete the line of the newer one; {_FORMAT}")
        else:
            line, column = file.positions.of(place)
            first[question.id] = f"{file.path}:{line}:{column}"
