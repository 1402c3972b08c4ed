"""Every question has an id of its own.

Why: permalinks and the progress that readers' browsers keep hang on ids.

Example: a question copied together with its `id` line.

Mend: delete the copied line; `qbank fmt` gives the question a new id.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.ids import new_id
from generator.bank.read import finding_at
from generator.model.finding import Finding, Fix, Severity, shown

CODES = dict.fromkeys(("missing-id", "malformed-id", "duplicate-id"), Severity.ERROR)
ALWAYS = True

_ID = re.compile(r"[a-z][a-z0-9]{5}")
_FORMAT = "`qbank fmt` gives the question its id."


def check(bank: Bank) -> Iterator[Finding]:
    """Look at the form of every id."""
    for file, where, question in bank.questions():
        if question.id and not _ID.fullmatch(question.id):
            message = f"`{shown(question.id)}` is no id: a small letter and five small letters or digits."
            yield file.finding((*where, "id"), "malformed-id", message, f"Delete the line; {_FORMAT}")


def gather(bank: Bank) -> list[Any]:
    """Note every id with its place, and what the question without one asks."""
    return [
        [where[1], each.id, "" if each.id else each.stem, list(file.positions.span((*where, "id")))]
        for file, where, each in bank.questions()
    ]


@dataclass(frozen=True, slots=True)
class _Id:
    path: str
    index: int
    name: str
    stem: str
    place: Sequence[int]


def judge(gathered: Sequence[tuple[str, list[Any]]], around: Surroundings) -> Iterator[Finding]:
    """Compare the ids of all questions; of two that are equal, the one that the base has is the older."""
    ids = [_Id(path, *entry) for path, questions in gathered for entry in questions]
    taken = {each.name for each in ids}
    owners: dict[str, list[_Id]] = defaultdict(list)
    for each in ids:
        owners[each.name].append(each)
    for each in owners.pop("", ()):
        finding = finding_at(each.path, each.place, "missing-id", "The question has no id.", _FORMAT)
        yield replace(finding, fix=_new(each, taken))
    for name, those in owners.items():
        first, known = _older(name, those, around)
        for each in those if len(those) > 1 else ():
            if each is not first:
                owner = f"{first.path}:{first.place[0]}:{first.place[1]}"
                message = f"The id `{shown(name)}` belongs to another question: {owner}."
                hint = f"Delete the line of the newer one; {_FORMAT}"
                finding = finding_at(each.path, each.place, "duplicate-id", message, hint)
                yield replace(finding, fix=_new(each, taken)) if known else finding


def _new(each: _Id, taken: set[str]) -> Fix:
    """Give a question the id that `qbank fmt` would give it."""
    name = new_id(f"{PurePath(each.path).stem}\0{each.stem or each.name}", taken)
    taken.add(name)
    return Fix(f"Give it the id {name}", ("questions", each.index, "id"), name)


def _older(name: str, those: list[_Id], around: Surroundings) -> tuple[_Id, bool]:
    """Return the one that had the id first, and whether that is known."""
    known = around.base.get(name) if around.base else None
    there = [each for each in those if known and each.path == known.path]
    return (there[0], len(there) == 1) if there else (those[0], False)
