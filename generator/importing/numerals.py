"""Figures as pages print them beside options: counts, shares, points."""

from __future__ import annotations

import re

NUMERALS = r"[\s(]*\d[\d\s.,:%/()]*"
"""A pattern of such a text: `5`, `35 %`, `2 / 3`."""

_ALONE = re.compile(f"{NUMERALS}$")


def is_numerals(text: str) -> bool:
    """Whether a text is nothing but figures."""
    return _ALONE.match(text) is not None


def decimal(figures: str) -> float:
    """The number that figures say; a comma may stand for the decimal point: `0,25`."""
    return float(figures.replace(",", "."))
