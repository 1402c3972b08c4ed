"""What the names of a record's values mean: which holds the question, which the options, which the key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.importing.records.json_values import Value
from generator.importing.words import phrases

_NOT = re.compile(r"[\W_]+")
ROLES = ("question", "options", "key", "wrong", "explanation", "context", "number", "picture", "about")


def simple(name: str) -> str:
    """A name without what programmers write in different ways: `question_text`, `questionText`."""
    return _NOT.sub("", name).casefold()


@cache
def names(role: str) -> tuple[str, ...]:
    """The names of a role, the usual ones first."""
    return tuple(dict.fromkeys(simple(name) for name in phrases("records", role)))


def held(record: Value, role: str) -> Iterator[Value]:
    """The values of a record that have a role, the one with the most usual name first."""
    known = {simple(name): value for name, value in reversed(record.members)}
    yield from (known[name] for name in names(role) if name in known)


def member(record: Value, role: str, kind: str = "") -> Value | None:
    """The value of a record that has a role, by its most usual name; None when it has none of that kind."""
    return next((value for value in held(record, role) if not kind or value.kind == kind), None)


def counted(record: Value, role: str) -> Iterator[tuple[str, Value]]:
    """Values whose names count, each with its sign: `A`, `optionB`, `distractor_1`, `opa`."""
    for name, value in record.members:
        match = _counted(role).fullmatch(simple(name))
        if match and value.kind == "scalar" and value.scalar not in {None, ""}:
            yield match["sign"], value


@cache
def _counted(role: str) -> re.Pattern[str]:
    known = "|".join(map(re.escape, names(role)))
    return re.compile(rf"(?:{known}){'?' if role == 'each_option' else ''}(?P<sign>[a-h]|\d)")
