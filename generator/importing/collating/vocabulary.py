"""What a reading knows: its words, which of them stand beside each other, and which signs it takes for others."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from generator.importing.collating.strip import core
from generator.importing.paragraphs import text_width
from generator.model.line import Line

_AROUND = ".,:;!?()[]{}$*_/|-"
_NUMBER = re.compile(r"(?=\D*\d)[\d.,%/x×-]+")
# The letter that OCR writes for a digit. A number that holds it shows that the reading does so; `L2` is no number.
_LETTERS = str.maketrans("o", "0")
_HABIT = 2


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one reading.

    Attributes:
        words: cores of its words, and how often each stands there.
        pairs: words that stand beside each other, and how often.
        trigrams: every three letters in a row, and how often.
        digits: the digits that it writes as letters, as numbers show (`10,ooo,000`).
        width: characters of a full line.
        signs: its signs that are neither letters nor digits, and how often each stands there.
        rows: cores of its lines.
        ordered: its words in alphabetical order.
    """

    words: Counter[str]
    pairs: Counter[tuple[str, str]]
    trigrams: Counter[str]
    digits: frozenset[str]
    width: int = 0
    signs: Counter[str] = field(default_factory=Counter)
    rows: frozenset[str] = frozenset()
    ordered: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Put the words in order, so that those with one stem are found without a look at all."""
        object.__setattr__(self, "ordered", tuple(sorted(self.words)))

    def has_form(self, stem: str, known: Collection[str]) -> bool:
        """Whether a word begins with a stem, but for those that are known."""
        first = bisect_left(self.ordered, stem)
        behind = (self.ordered[at] for at in range(first, len(self.ordered)))
        return any(word not in known for word in takewhile(lambda word: word.startswith(stem), behind))

    def knows(self, text: str) -> bool:
        """Whether every word of a text stands somewhere in the reading."""
        found = chunks(text)
        return bool(found) and all(word in self.words for word in found)

    def share(self, text: str) -> float:
        """How many of a text's words stand somewhere in the reading, from 0 to 1."""
        found = chunks(text)
        return sum(word in self.words for word in found) / len(found) if found else 0.0

    def likelihood(self, text: str) -> float:
        """How many of a text's letters stand in threes that the reading has, from 0 to 1."""
        found = [three for word in chunks(text) for three in _trigrams(word)]
        return sum(three in self.trigrams for three in found) / len(found) if found else 0.0


def vocabulary(lines: Iterable[Line]) -> Vocabulary:
    """Collect the words of a reading."""
    texts = tuple(lines)
    rows = [chunks(line.text) for line in texts]
    words = Counter(word for row in rows for word in row)
    misread = Counter(digit for line in texts for word in chunks(line.source) for digit in _misread(word))
    return Vocabulary(
        words,
        Counter(pair for row in rows for pair in pairwise(row)),
        Counter(three for word in words for three in _trigrams(word)),
        frozenset(digit for digit, count in misread.items() if count >= _HABIT),
        text_width(texts),
        Counter(sign for line in texts for sign in line.text if not sign.isalnum()),
        frozenset(core(line.text) for line in texts),
    )


def chunks(text: str) -> list[str]:
    """The cores of a text's words, punctuation around them left out."""
    return [word for chunk in text.split() if (word := core(chunk).strip(_AROUND))]


def as_number(word: str) -> str:
    """The number that a word is when letters in it are digits; empty when it is none."""
    digits = word.translate(_LETTERS)
    return digits if _NUMBER.fullmatch(digits) else ""


def _misread(word: str) -> list[str]:
    """The digits that a number holds as letters: of `10,ooo,000` the 0."""
    if not re.search(r"\d", word) or not as_number(word):
        return []
    return sorted({letter.translate(_LETTERS) for letter in word if letter.translate(_LETTERS) != letter})


def _trigrams(word: str) -> list[str]:
    framed = f" {word} "
    return [framed[i : i + 3] for i in range(len(framed) - 2)]


def joined(first: Vocabulary, second: Vocabulary) -> Vocabulary:
    """What two readings know together."""
    return Vocabulary(
        first.words + second.words,
        first.pairs + second.pairs,
        first.trigrams + second.trigrams,
        first.digits & second.digits,
        max(first.width, second.width),
        first.signs + second.signs,
        first.rows | second.rows,
    )
