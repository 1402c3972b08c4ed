"""Matches a key that is stated in words with the options: `The correct answers are: Paris, Nice., Lyon, on the Rhône`.

The texts are joined by commas, in any order, and hold commas and full stops themselves; so all ways to read the
statement as options are tried, and only a single one is a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

_QUOTES = re.compile("[\"'`´‘’‚“”„«»‹›]")
_DASHES = re.compile("[‐‑‒–—−]")
_SPACE = re.compile(r"\s+")
_ENDS = re.compile(r"(?<![.;:])[.;:]+$")
_TRIES = 5_000


@dataclass(frozen=True, slots=True)
class Answered:
    """What a statement names.

    Attributes:
        right: indices of the options that it names, ascending; empty when that is not sure.
        readings: in how many ways it can be read: 0, 1, or 2 for several.
    """

    right: tuple[int, ...] = ()
    readings: int = 0


def answered_by_text(options: Sequence[str], said: str, *, several: bool) -> Answered:
    """Read a statement as the texts of some options.

    Args:
        options: the text of each.
        said: what stands behind `The correct answer is:`.
        several: whether it may name more than one.
    """
    for simplify in (_spaceless, _loose):
        texts, whole = [simplify(option) for option in options], simplify(said)
        for target in dict.fromkeys((whole, _ENDS.sub("", whole))):  # some versions end the statement in a full stop
            found = _readings(texts, target, several=several)
            if found:
                return Answered(found[0], 1) if len(found) == 1 else Answered((), len(found))
    return Answered()


def _spaceless(text: str) -> str:
    return _SPACE.sub("", text)


def _loose(text: str) -> str:
    """A text without what pasting and OCR change; signs that mean something, such as `<`, stay."""
    return _ENDS.sub("", _DASHES.sub("-", _QUOTES.sub("", _spaceless(text)))).casefold()


def _readings(texts: list[str], said: str, *, several: bool) -> Sequence[tuple[int, ...]]:
    """The first two sets of options whose texts, joined by commas, are what was said."""
    if not several:
        named = (i for i, text in enumerate(texts) if text and text == said)
        return [(i,) for i in islice(named, 2)]
    found: set[tuple[int, ...]] = set()
    for tries, reading in enumerate(_covers(texts, said)):
        if reading is not None:
            found.add(reading)
        if len(found) > 1 or tries > _TRIES:
            break
    return sorted(found)


def _covers(texts: list[str], said: str) -> Iterator[tuple[int, ...] | None]:
    """Every set of options that covers what was said; None for each way that leads nowhere."""
    open_: list[tuple[int, frozenset[int]]] = [(0, frozenset())]
    while open_:
        at, used = open_.pop()
        yield None
        for i, text in enumerate(texts):
            end = at + len(text)
            if i in used or not text or not said.startswith(text, at):
                continue
            if end == len(said):
                yield tuple(sorted({*used, i}))
            elif said[end] == ",":
                open_.append((end + 1, used | {i}))
