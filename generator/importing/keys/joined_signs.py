"""The signs that a key lists, without the words that join them: `A, C and D`, `B e I`.

Two languages join with a letter, which other keys name as an option: `A C E` and `B, e` name three and two.
"""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import MOST_OPTIONS
from generator.importing.words import phrases

_WORD = re.compile(r"[^\W_]+")


def joined_signs(text: str) -> tuple[str, ...]:
    """The signs of a text that is a list of them, in small letters, each once."""
    found = _WORD.findall(text)
    if len(found) == 1 and len(found[0]) == 1:
        return (found[0].casefold(),)
    kept = (word for at, word in enumerate(found) if not _joins(found, at))
    return tuple(dict.fromkeys(word.casefold() for word in kept))


def _joins(found: list[str], at: int) -> bool:
    """Whether a word joins those beside it.

    A single letter does between two signs where no option can have it, or where it alone is no capital.
    """
    word = found[at]
    if word.casefold() not in _joining():
        return False
    if len(word) > 1:
        return True
    beside = (*found[max(at - 1, 0) : at], *found[at + 1 : at + 2])
    between = len(beside) > 1 and word.islower()
    return between and (ord(word) - ord("a") >= MOST_OPTIONS or not any(other.islower() for other in beside))


@cache
def _joining() -> frozenset[str]:
    return frozenset(word for phrase in phrases("stated_key", "and") for word in phrase.casefold().split())
