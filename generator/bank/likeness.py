"""Tells whether two questions are one, whatever the order of their options and the scans that they came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from generator.model.number import number, plain
from generator.model.question import Question

_ALIKE = 88.0
"""Two readings of one stem score 95 and more, two stems on one topic up to 80."""

_MISREAD = 60.0
"""Words that score less are other words, not the same ones read badly."""

_SHORT = 8
"""Shorter texts must be equal: of "ReLU" and "GeLU" one letter is all that differs."""

_TOLD_APART = 4
"""Of two stems one of which has so many words for itself, the rest is an introduction that they share."""

_LONGEST = 10_000
"""Texts with more characters must be equal: to compare them would take as long as both together are long."""

_LONG_STEM = 40
"""A stem of so many characters is known without its options; "Which of these is true?" is not."""

Words = tuple[str, ...]

_TOKEN = re.compile(r"\w+|[=<>≤≥+/]")


@dataclass(frozen=True)
class Wording:
    """A question, ready to be compared with many others.

    Attributes:
        question: the question.
    """

    question: Question

    @cached_property
    def stem(self) -> Words:
        """The words of what is asked."""
        return _words(self.question.stem)

    @cached_property
    def options(self) -> tuple[Words, ...]:
        """The words of each option, or of what else is to be arranged: prompts and matches, items of a sequence."""
        question = self.question
        pairs = (text for pair in question.pairs for text in (pair.prompt, pair.match))
        texts = (*(option.text for option in question.options), *pairs, *question.distractors, *question.sequence)
        return tuple(map(_words, texts))

    @cached_property
    def answers(self) -> frozenset[Words]:
        """The words of each accepted answer; a number is one word. Model answers differ with their authors."""
        value = number(self.question.answer) if self.question.tolerance else None
        return frozenset((*map(_words, self.question.answers), *(() if value is None else [(plain(value),)])))

    @cached_property
    def arranged(self) -> tuple[object, ...]:
        """What belongs together, or comes after what."""
        question = self.question
        pairs = frozenset((_words(pair.prompt), _words(pair.match)) for pair in question.pairs)
        return (*([pairs] if pairs else []), *map(_words, question.sequence))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two questions are one.

    Attributes:
        here: words that only the first one's stem has.
        there: words that only the other one's stem has.
        other_options: whether some options of one are not among the other's.
        other_key: whether other options, or other answers, are right; never when one of the two has no key.
    """

    here: str = ""
    there: str = ""
    other_options: bool = False
    other_key: bool = False

    @property
    def same_text(self) -> bool:
        """Whether stem and options say the same, whatever is marked as right."""
        return not (self.here or self.there or self.other_options)


def likeness(one: Wording, other: Wording) -> Likeness | None:
    """Compare two questions; None when they are two.

    They are one when the stems are the same but for misread letters and very few words, and most options are the same.
    A word that is there on one side alone is told: a “not”, or 98 read as 8, makes another question of it.
    """
    if not one.stem or not _alike(one.stem, other.stem):
        return None
    here, there = _own_words(one.stem, other.stem)
    if max(len(here), len(there)) >= _TOLD_APART:
        return None
    told = " ".join(here), " ".join(there)
    if bool(one.options) != bool(other.options):
        return Likeness(*told, other_options=True) if len(" ".join(one.stem)) >= _LONG_STEM else None
    pairs = same_options(one, other)
    most = max(len(one.options), len(other.options))
    if 2 * len(pairs) < most:
        return None
    if len(pairs) < most:
        return Likeness(*told, other_options=True)
    return Likeness(*told, other_key=_other_key(one, other, pairs))


def _words(text: str) -> Words:
    """Return the words, numbers and signs of a text, without case and punctuation."""
    return tuple(_TOKEN.findall(unicodedata.normalize("NFKC", text).casefold()))


def _alike(one: Words, other: Words) -> bool:
    mine, theirs = " ".join(one), " ".join(other)
    if max(len(mine), len(theirs)) > _LONGEST:
        return mine == theirs
    return fuzz.ratio(mine, theirs, score_cutoff=_ALIKE) > 0


def _own_words(one: Words, other: Words) -> tuple[list[str], list[str]]:
    """Return the words that each of two texts has for itself, those that are only misread left out."""
    here: list[str] = []
    there: list[str] = []
    for left, right in differences(one, other):
        if not _misread("".join(left), "".join(right)):
            here += left
            there += right
    return here, there


def differences(one: Words, other: Words) -> Iterator[tuple[Words, Words]]:
    """Yield each place where two texts differ, as the words that stand there."""
    opcodes = () if one == other else Levenshtein.opcodes(one, other)
    for same, group in groupby(opcodes, key=lambda opcode: opcode.tag == "equal"):
        if not same:
            steps = list(group)
            yield (
                one[steps[0].src_start : steps[-1].src_end],
                other[steps[0].dest_start : steps[-1].dest_end],
            )


def _misread(one: str, other: str) -> bool:
    """Whether two texts may be one, read twice.

    A digit or sign that differs counts as another text, and so does a beginning that one of them lacks: "incorrect".
    """
    if one == other:  # cut into words otherwise
        return True
    if not (one + other).isalpha() or one.endswith(other) or other.endswith(one):
        return False
    return fuzz.ratio(one, other) >= _MISREAD


def same_options(one: Wording, other: Wording) -> dict[int, int]:
    """Pair the options that say the same, whatever their order."""
    pairs: dict[int, int] = {}
    for same in (tuple.__eq__, _same_text):
        for i, mine in enumerate(one.options):
            for j, theirs in enumerate(other.options):
                if i not in pairs and j not in pairs.values() and same(mine, theirs):
                    pairs[i] = j
    return pairs


def _same_text(one: Words, other: Words) -> bool:
    long = min(len(" ".join(text)) for text in (one, other)) >= _SHORT
    return long and _alike(one, other) and _own_words(one, other) == ([], [])


def _other_key(one: Wording, other: Wording, pairs: dict[int, int]) -> bool:
    mine, theirs = one.question.key, other.question.key
    if mine and theirs:
        return {pairs[index] for index in mine} != set(theirs)
    if one.arranged and other.arranged:
        return one.arranged != other.arranged
    return bool(one.answers and other.answers) and not one.answers & other.answers
