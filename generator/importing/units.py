"""Units of scores, as recognisers read them."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from generator.importing.words import plain, words

_MISREAD = 2


def is_unit(word: str) -> bool:
    """Whether a plain word is a unit of scores; of a long one a letter or two may be misread."""
    return any(
        Levenshtein.distance(word, unit) <= (_MISREAD if len(unit) > _MISREAD * 2 else 0)
        for unit in map(plain, words().points)
    )
