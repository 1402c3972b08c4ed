"""Every question has an id of its own.

Why: permalinks and the progress that readers' browsers keep hang on ids.

Example: a question copied together with its `id` line.

Mend: delete the copied line; `qbank fmt` gives the question a new id.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.read import QuizFile, finding_at
from generator.model.finding import Finding, Severity

CODES = dict.fromkeys(("missing-id", "malformed-id", "duplicate-id"), Severity.ERROR)
ALWAYS = True

_ID = re.compile(r"[a-z][a-z0-9]{5}")
_FORMAT = "`qbank fmt` gives the question its id."


def check(bank: Bank) -> Iterator[Finding]:
    """Look at the form of every id."""
    for file, where, question in bank.questions():
        place = (*where, "id")
        if not question.id:
            yield file.finding(place, "missing-id", "The question has no id.", _FORMAT)
        elif not _ID.fullmatch(question.id):
            message = f"`{question.id}` is no id: a small letter and five small letters or digits."
            yield file.finding(place, "malformed-id", message, f"Delete the line; {_FORMAT}")


def gather(file: QuizFile) -> list[Any]:
    """Note every id with its place."""
    questions = enumerate(file.quiz.questions)
    return [[each.id, file.positions.span(("questions", n, "id"))] for n, each in questions if _ID.fullmatch(each.id)]


def judge(gathered: Sequence[tuple[str, list[Any]]], around: Surroundings) -> Iterator[Finding]:
    """Compare the ids of all questions; of two that are equal, the one that the base has is the older."""
    places: dict[str, list[tuple[str, list[int]]]] = defaultdict(list)
    for path, ids in gathered:
        for name, place in ids:
            places[name].append((path, place))
    for name, those in places.items():
        if len(those) > 1:
            first = _older(name, those, around)
            for path, place in (each for each in those if each is not first):
                message = f"The id `{name}` belongs to another question: {first[0]}:{first[1][0]}:{first[1][1]}."
                hint = f"Delete the line of the newer one; {_FORMAT}"
                yield finding_at(path, place, "duplicate-id", message, hint)


def _older(name: str, those: list[tuple[str, list[int]]], around: Surroundings) -> tuple[str, list[int]]:
    known = around.base.get(name) if around.base else None
    return next((each for each in those if known and each[0] == known.path), those[0])
