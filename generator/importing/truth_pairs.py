"""The two options of a true-or-false question, in every language: `True` and `False`, `Richtig` and `Falsch`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from generator.importing.words import plain, words


def is_truth_pair(texts: Iterable[str]) -> bool:
    """Whether texts are the two options of such a question and nothing else, in whatever order."""
    return tuple(sorted(map(plain, texts))) in _pairs()


@cache
def truth_words() -> frozenset[str]:
    """Either option of every pair, as plain words."""
    return frozenset(word for pair in _pairs() for word in pair)


@cache
def _pairs() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(sorted(map(plain, pair))) for pair in words().true_false)
