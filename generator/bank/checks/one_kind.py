"""A question is of one kind, and has the fields of that kind alone.

Why: with options and answers nobody knows what a reader shall do; a field of another kind does nothing, silently.

Example: `tolerance` beside `answers`.

Mend: delete what does not belong to the kind that is meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from generator.bank.bank import Bank
from generator.model.finding import Finding, Severity
from generator.model.kinds import Kind, body_fields, fields_of, kind_of, kinds
from generator.model.question import Question

CODES = dict.fromkeys(("two-kinds", "stray-field"), Severity.ERROR)
ALWAYS = True


def check(bank: Bank) -> Iterator[Finding]:
    """Look for fields of other kinds; drafts are unfinished by definition."""
    for file, where, question in bank.questions():
        if file.quiz.draft or question.draft:
            continue
        kind = kind_of(question)
        for field in _foreign_fields()[kind.KIND]:
            if getattr(question, field):
                yield file.finding((*where, field), *_stray(question, kind, field))


@cache
def _foreign_fields() -> dict[str, tuple[str, ...]]:
    """Return the fields that belong to other kinds alone, by the name of each kind."""
    return {kind.KIND: tuple(field for field in body_fields() if field not in fields_of(kind)) for kind in kinds()}


def _stray(question: Question, kind: Kind, field: str) -> tuple[str, str, str]:
    """Return code, message and hint for a field that does not belong to a question's kind."""
    owners = [each for each in kinds() if field in fields_of(each)]
    whole = [each for each in owners if field in each.NEEDS and all(getattr(question, name) for name in each.NEEDS)]
    here = _named(kind.NEEDS)
    if whole and all(getattr(question, name) for name in kind.NEEDS):
        message = f"A question has {here} or `{field}`, not both."
        return "two-kinds", message, f"Keep {here} for a question of kind {kind.KIND}, {_meant(whole)}."
    message = f"`{field}` belongs to a question of kind {owners[0].KIND}, which has {_named(owners[0].NEEDS)}."
    return "stray-field", message, f"Delete it, or give the question {_named(owners[0].NEEDS)} alone."


def _meant(kinds_: list[Kind]) -> str:
    return ", ".join(f"{_named(kind.NEEDS)} for one of kind {kind.KIND}" for kind in kinds_)


def _named(fields: tuple[str, ...]) -> str:
    return " and ".join(f"`{field}`" for field in fields)
