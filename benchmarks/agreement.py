"""Says whether two texts are the same but for what nobody reads: spaces, case, punctuation, TeX markup."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache

_ALIKE = 0.93
"""So much of the letters must agree where two texts are not equal."""

_FIGURES_ALIKE = 0.5
"""The same for texts that hold nothing but digits and signs."""

_SHORT = 8
"""Texts with fewer letters must agree exactly: one letter may be all that tells two options apart."""

_NAMES = "α alpha β beta γ gamma δ delta ε epsilon θ theta λ lambda μ mu σ sigma φ phi ω omega Γ gamma Δ delta Σ sigma"
_SPELT = str.maketrans(dict(zip(_NAMES.split()[::2], _NAMES.split()[1::2], strict=True)))
# Commands that only arrange; all others stand for their name: `\beta` for "beta".
_ARRANGING = frozenset(
    ("frac", "sqrt", "left", "right", "text", "mathrm", "mathbf", "cdot", "times", "var", "ldots", "dots")
)
_COMMAND = re.compile(r"\\(?:var(?=[a-z]))?([A-Za-z]+)")
_CARRIES_NOTHING = re.compile(r"[^0-9a-z<>=+*/]")
_FACT = re.compile(r"[0-9+*/=<>]")


class Agreement(IntEnum):
    """How far two texts agree."""

    DIFFERENT = 0
    MISREAD = 1
    """The same but for digits or signs: 98 % read as 8 %."""
    SAME = 2


@lru_cache(maxsize=20_000)
def essence(text: str) -> str:
    """Return the letters, digits and signs of a text that carry what it says."""
    text = unicodedata.normalize("NFKC", text).translate(_SPELT)
    text = _COMMAND.sub(lambda match: "" if match[1] in _ARRANGING else match[1], text)
    return _CARRIES_NOTHING.sub("", text.lower())


def agreement(one: str, other: str) -> Agreement:
    """Say how far two texts agree; one digit or sign off is another answer, however alike the rest is."""
    left, right = essence(one), essence(other)
    if left == right:
        return Agreement.SAME
    if not _words_agree(left, right):
        return Agreement.DIFFERENT
    return Agreement.SAME if _FACT.findall(left) == _FACT.findall(right) else Agreement.MISREAD


def _words_agree(left: str, right: str) -> bool:
    letters = _FACT.sub("", left), _FACT.sub("", right)
    if letters[0] == letters[1]:
        return bool(letters[0]) or _ratio(left, right) >= _FIGURES_ALIKE
    return min(map(len, letters)) >= _SHORT and _ratio(*letters) >= _ALIKE


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, from 0 to 1; a text that says nothing is like no other."""
    left, right = essence(one), essence(other)
    return _ratio(left, right) if left and right else 0.0


def most_likeness(one: str, other: str) -> float:
    """Return a bound that `likeness` does not pass, much faster."""
    left, right = essence(one), essence(other)
    return SequenceMatcher(None, left, right, autojunk=False).quick_ratio() if left and right else 0.0


def _ratio(left: str, right: str) -> float:
    return SequenceMatcher(None, left, right, autojunk=False).ratio()
