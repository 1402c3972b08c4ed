"""A number, how far off an answer may be, and a unit."""

from __future__ import annotations

from typing import Any

from generator.asking import terminal
from generator.model.number import number


def ask() -> dict[str, Any]:
    """Ask for the number."""
    answer = terminal.line("The right number", problem=_no_number)
    tolerance = terminal.line("Tolerance, as 0, 0.01 or 5% (empty: 0)", optional=True, problem=_no_tolerance)
    return {
        "answer": answer,
        "tolerance": tolerance or "0",
        "unit": terminal.line("Unit (may be empty)", optional=True),
    }


def _no_number(text: str) -> str:
    return "" if number(text) is not None else "Write a number like -12.5 or 1.5e-3."


def _no_tolerance(text: str) -> str:
    value = number(text.removesuffix("%"))
    return "" if value is not None and value >= 0 else "Write a number of 0 or more, or a percentage."
