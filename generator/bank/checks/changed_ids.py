"""A question keeps its id, whatever else is changed.

Why: links lead to the id, and what readers' browsers keep hangs on it; with another one, both are lost.

Example: a pull request that turns `id: k3v9q2` into `id: k3v9q3`, or writes another question below an old id.

Mend: bring the old id back; `qbank check --base main --fix` does. A new question gets an id of its own: leave the line
out, and `qbank fmt` writes one. The rule runs when a version to compare with is named: `qbank check --base main`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rapidfuzz import fuzz

from generator.bank.bank import Bank
from generator.bank.base import asked
from generator.bank.checking.surroundings import Surroundings
from generator.bank.likeness import Wording
from generator.bank.read import finding_at
from generator.model.finding import Finding, Fix, Severity

CODES = {"changed-id": Severity.ERROR, "reused-id": Severity.WARNING}
ALWAYS = True
WANTS_BASE = True

_SAME = 90.0
"""Of questions that score so much, one is the other with a few words mended."""

_OTHER = 45.0
"""Two questions on other things score less; a question that is written anew from the ground may."""


def gather(bank: Bank) -> list[Any]:
    """Note what every question asks, its id and its place."""
    return [
        [each.id, asked(Wording(each)), list(file.positions.span((*where, "id"))), where[1]]
        for file, where, each in bank.questions()
    ]


@dataclass(frozen=True, slots=True)
class _Now:
    path: str
    id: str
    text: str
    place: Sequence[int]
    index: int


def judge(gathered: Sequence[tuple[str, list[Any]]], around: Surroundings) -> Iterator[Finding]:
    """Look for ids of the base that are gone while their questions are not, and for those that others have."""
    if not around.base:
        return
    now = [_Now(path, *entry) for path, questions in gathered for entry in questions]
    ids = {each.id for each in now}
    gone = {name: question for name, question in around.base.items() if name not in ids and question.text}
    for each in now:
        old = around.base.get(each.id)
        if old is None and (name := _same(each, {name: question.text for name, question in gone.items()})):
            gone.pop(name)
            yield _changed(each, name)
        elif old is not None and fuzz.ratio(old.text, each.text) < _OTHER:
            message = f"`{each.id}` was the id of another question: “{old.text[:60]}”."
            hint = "Give this question an id of its own: delete the line; `qbank fmt` writes one."
            yield finding_at(each.path, each.place, "reused-id", message, hint)


def _same(each: _Now, gone: dict[str, str]) -> str:
    """Return the id of the question of the base that one is; "" when it is new."""
    scores = ((fuzz.ratio(text, each.text, score_cutoff=_SAME), name) for name, text in gone.items())
    score, name = max(scores, default=(0.0, ""))
    return name if score else ""


def _changed(each: _Now, name: str) -> Finding:
    message = f"The id of this question was `{name}`{f', and is `{each.id}` now' if each.id else ''}."
    finding = finding_at(each.path, each.place, "changed-id", message, f"Write `id: {name}`.")
    return replace(finding, fix=Fix(f"Write `id: {name}`", ("questions", each.index, "id"), name))
