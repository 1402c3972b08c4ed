"""Numbers as quiz files have them: text until something has to be computed."""

from __future__ import annotations

import re
from decimal import Decimal

_NUMBER = re.compile(r"[-+]?(?:[0-9]{1,40}(?:\.[0-9]{0,40})?|\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,3})?")
_LARGEST = 300
"""Power of ten; what is larger, or closer to 0 than its inverse, is no number to a browser (IEEE 754 doubles)."""

_PLAIN = 12
"""Digits before or behind the point up to which a number is written without an exponent."""


def number(text: str) -> Decimal | None:
    """Read a number: optional sign, decimal point, optional exponent (`-1.5e-3`).

    Args:
        text: as it stands in a file; white space around it counts for nothing.

    Returns:
        The number, exactly; None when the text is none, or one that a browser cannot compute with.
    """
    if not _NUMBER.fullmatch(text.strip()):
        return None
    value = Decimal(text.strip())
    return value if not value or abs(value.adjusted()) <= _LARGEST else None


def tolerance(text: str, answer: Decimal) -> Decimal | None:
    """Read how far off an answer may be, as a distance.

    Args:
        text: a number of 0 or more, or a percentage of the answer: `5%`.
        answer: the number that is right.

    Returns:
        The distance; None when the text is no tolerance.
    """
    written = text.strip()
    value = number(written.removesuffix("%"))
    if value is None or value < 0:
        return None
    return abs(answer) * value / 100 if written.endswith("%") else value


def plain(value: Decimal) -> str:
    """Write a number as people and browsers read it: `0.05`, `1200`, `1.5e-20`."""
    value = value.normalize()
    if not value or abs(value.adjusted()) <= _PLAIN:
        return f"{value:f}"
    return f"{value:e}".replace("e+", "e")
