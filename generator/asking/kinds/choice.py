"""Options, and which of them are right."""

from __future__ import annotations

import re
from typing import Any

from generator.asking import terminal
from generator.model.question import Option

_NONE = "none"


def ask() -> dict[str, Any]:
    """Ask for the options and the key."""
    texts = terminal.several("Option {letter}", 2)
    names = [terminal.letter(index) for index in range(len(texts))]

    def problem(given: str) -> str:
        unknown = [name for name in _names(given) if name not in names]
        return f"There is no option {unknown[0]}." if unknown and given.lower() != _NONE else ""

    given = terminal.line(f"Which are right? Letters, or “{_NONE}”", problem=problem)
    right = () if given.lower() == _NONE else _names(given)
    options = tuple(Option(text, correct=name in right) for name, text in zip(names, texts, strict=True))
    return {"options": options, "select": "" if right else "many"}


def _names(given: str) -> tuple[str, ...]:
    """Return the letters (or numbers) in "b, D" or "BD"."""
    return tuple(re.findall(r"[A-Z]|\d+", given.upper()))
