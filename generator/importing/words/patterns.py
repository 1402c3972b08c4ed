"""Regular expressions that look for phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from generator.importing.words.languages import phrases


@cache
def within(table: str, *keys: str) -> re.Pattern[str]:
    """An expression that finds any of the phrases of one table and some keys in a text, as whole words."""
    told = tuple(phrase for key in keys for phrase in phrases(table, key))
    return re.compile(rf"(?<!\w){pattern(told)}(?!\w)", re.IGNORECASE)


def pattern(phrases: tuple[str, ...]) -> str:
    """A regular expression for any of the phrases, whatever spaces and emphasis stand between the words.

    An apostrophe stands for the curly one as well. What a text begins with is looked for among all first letters, then
    in the half of them that has it, and so on: where a text has another letter, and most have, none is tried.
    """
    spaced = (r"[\s*_]*".join(map(re.escape, phrase.split())) for phrase in sorted(phrases, key=len, reverse=True))
    alike = _alike(spaced)
    lettered = {letter: group for letter, group in alike.items() if all(each[:1].isalnum() for each in group)}
    other = [_any(group) for letter, group in alike.items() if letter not in lettered]
    return _any([*_halved(list(lettered.values())), *other]).replace("'", "['’]")


def either(patterns: Iterable[str]) -> str:
    """A regular expression for any of some, in their order as far as they begin with the same letter."""
    return _any([_any(group) for group in _alike(patterns).values()])


def _alike(patterns: Iterable[str]) -> dict[str, list[str]]:
    """Expressions by the letter that they begin with."""
    alike: dict[str, list[str]] = {}
    for each in patterns:
        alike.setdefault(each[:1].casefold(), []).append(each)
    return alike


def _halved(groups: list[list[str]]) -> list[str]:
    """Groups of expressions that begin with the same letter as one expression, behind a look at that letter."""
    if not groups:
        return []
    letters = "".join(dict.fromkeys(each[0] for group in groups for each in group))
    half = len(groups) // 2
    parts = [*_halved(groups[:half]), *_halved(groups[half:])] if half else groups[0]
    return [f"(?=[{letters}]){_any(parts)}"]


def _any(patterns: Sequence[str]) -> str:
    return f"(?:{'|'.join(patterns)})"
