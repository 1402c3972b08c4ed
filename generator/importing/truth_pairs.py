"""The two options of a true-or-false question, in every language: `True` and `False`, `Richtig` and `Falsch`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from generator.importing.words import plain, words


def is_truth_pair(texts: Iterable[str]) -> bool:
    """Whether texts are the two options of such a question and nothing else, in whatever order."""
    return tuple(sorted(map(plain, texts))) in _pairs()


def holds_truth_pair(texts: Iterable[str]) -> bool:
    """Whether the two options of such a question stand among texts."""
    said = truth_words().intersection(map(plain, texts))
    return bool(said) and any(said.issuperset(pair) for pair in _pairs())


def truth_of(text: str) -> tuple[tuple[str, ...], int] | None:
    """The pair that a text is one of, as it is written, and which of the two; None for any other text."""
    said = plain(text)
    return next(((pair, n) for pair in words().true_false for n, word in enumerate(pair) if plain(word) == said), None)


@cache
def truth_words() -> frozenset[str]:
    """Either option of every pair, as plain words."""
    return frozenset(word for pair in _pairs() for word in pair)


@cache
def _pairs() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(sorted(map(plain, pair))) for pair in words().true_false)
