"""Finds, among many questions, the pairs that may be one, without comparing each with each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from zlib import crc32

from generator.bank.likeness import Wording, Words

_SIZE = 16
"""Numbers of a sketch. Of two questions that share 60 % of what both have, one pair in a thousand is missed."""

_SHARED = 4
"""Two questions whose sketches share less than one number in so many are two."""

_MOST = 40
"""A number that more sketches have stands for words such as “which of”, and tells nothing."""


def sketch(wording: Wording) -> list[int]:
    """Sum up a question in a few numbers; those of two questions that have much in common are mostly the same.

    They stand for its pairs of neighbouring words, whatever the order of its options: of all pairs, those that a hash
    makes the smallest (a bottom-k sketch: Broder, "On the resemblance and containment of documents", 1997).
    """
    texts = (wording.stem, *wording.options)
    return sorted({number for words in texts if words for number in _pairs(words)})[:_SIZE]


def _pairs(words: Words) -> Iterator[int]:
    """Yield the hash of each two neighbours, the ends of the text among them."""
    first = "^"
    for second in (*words, "$"):
        yield crc32(f"{first} {second}".encode())
        first = second


def candidates(sketches: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices, the smaller first, whose sketches share enough.

    Only where more than `_MOST` questions have the same numbers can a pair be missed.
    """
    frequency = Counter(chain.from_iterable(sketches))
    shared_by_some = {number for number, times in frequency.items() if 1 < times <= _MOST}
    usual = {number for number, times in frequency.items() if times > _MOST}
    owners: dict[int, list[int]] = defaultdict(list)
    telling: list[int] = []
    for index, numbers in enumerate(sketches):
        near: list[int] = []
        for number in numbers:
            if number in shared_by_some:
                near += owners[number]
                owners[number].append(index)
        telling.append(len(numbers) - len(usual.intersection(numbers)))
        for other, shared in Counter(near).items() if near else ():
            if _SHARED * shared >= telling[index] or _SHARED * shared >= telling[other]:
                yield other, index


def of_equal(keys: Iterable[object]) -> Iterator[list[int]]:
    """Yield the indices of equal keys, for each key that stands there more than once."""
    groups: dict[object, list[int]] = defaultdict(list)
    for index, key in enumerate(keys):
        groups[key].append(index)
    yield from (group for group in groups.values() if len(group) > 1)
