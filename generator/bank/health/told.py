"""The health of a bank for the terminal and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from generator.bank.health.health import Count, Health

_HEAD = ("questions", "drafts", "unexplained")
_SHOWN = 20
"""So many tags and places are listed; JSON has all."""


def as_text(health: Health) -> str:
    """Return tables of numbers."""
    ready = health.total.questions - health.total.drafts
    covered = (
        f"  {name:<20} {number:>6} of {ready} ({percent(number, ready)})" for name, number in health.covered.items()
    )
    dated = [quiz for quiz in health.quizzes if quiz.age]
    old = (f"  {quiz.age.changed}  (since {quiz.age.since})  {quiz.count.name}" for quiz in dated if quiz.age)
    parts = (
        [*_table("", [health.total])],
        [*_table("by kind", health.kinds)],
        [*_table("by tag", health.tags[:_SHOWN]), *_more(len(health.tags)), f"  without any: {health.untagged}"],
        [*_table("by quiz", (quiz.count for quiz in health.quizzes))],
        ["questions that are ready and have", *covered],
        ["last changed", *sorted(old)] if dated else [],
        [
            *(["without an explanation"] if health.unexplained else []),
            *(f"  {_on_one_line(path)}:{line}: {name}" for path, line, name in health.unexplained[:_SHOWN]),
            *_more(len(health.unexplained)),
        ],
    )
    whole = "\n\n".join("\n".join(lines) for lines in parts if lines)
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in whole) + "\n"


def as_json(health: Health) -> str:
    """Return an object with the attributes of `Health`."""
    return json.dumps(asdict(health), indent=2, ensure_ascii=False) + "\n"


FORMATS = {"text": as_text, "json": as_json}
"""By the name that `--format` takes."""


def percent(part: int, whole: int) -> str:
    """Write a share in whole percents, "–" of nothing; 100 % and 0 % are said of all and of none only."""
    if not whole:
        return "–"
    return f"{min(max(round(100 * part / whole), int(part > 0)), 100 - (part < whole))} %"


def _table(title: str, counts: Iterable[Count]) -> Iterator[str]:
    rows = [(f"  {' '.join(count.name.split()) or 'all'}", count) for count in counts]
    width = max(24, len(title), *(len(name) for name, _ in rows)) if rows else 24
    yield f"{title:<{width}}" + "".join(f"{name:>12}" for name in _HEAD)
    for name, count in rows:
        numbers = (count.questions, count.drafts, count.unexplained)
        yield f"{name:<{width}}" + "".join(f"{number:>12}" for number in numbers)


def _on_one_line(path: str) -> str:
    return path.replace("\n", "�")


def _more(number: int) -> list[str]:
    return [f"  … and {number - _SHOWN} more"] if number > _SHOWN else []
