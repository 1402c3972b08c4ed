"""Units of scores, as recognisers read them."""

from __future__ import annotations

from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from generator.importing.words import plain, words

_MISREAD = 2
_SHAPES = str.maketrans({"c": "o", "0": "o", "l": "i", "1": "i", "t": "i", "f": "i", "r": "n", "5": "s"})


def is_unit(word: str) -> bool:
    """Whether a plain word is a unit of scores; of a long one a letter or two may be misread: `plants` may be one."""
    near = process.extract_iter(word, _long_units(), scorer=Levenshtein.distance, score_cutoff=_MISREAD)
    return word in _units() or any(True for _ in near)


def is_surely_unit(word: str) -> bool:
    """Whether a plain word has the letters of a unit, or such as look like them; its first may be cut off: `oinfs`."""
    return any(
        word == unit or (len(unit) > _MISREAD * 2 and _shape(word) in {_shape(unit), _shape(unit[1:])})
        for unit in _units()
    )


@cache
def _units() -> tuple[str, ...]:
    return tuple(map(plain, words().points))


@cache
def _long_units() -> tuple[str, ...]:
    """Those in which a letter or two may be misread."""
    return tuple(unit for unit in _units() if len(unit) > _MISREAD * 2)


def _shape(word: str) -> str:
    """A word with one sign for all that look alike."""
    return word.translate(_SHAPES).replace("in", "m").replace("ni", "m")
