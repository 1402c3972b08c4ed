"""The words that layouts look for: data, one TOML file a language."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from rapidfuzz.distance import Levenshtein

# A word this long may have one letter misread, or two (`comect` for `correct`); shorter ones say too much (`not`).
_ONE_LETTER, _TWO_LETTERS = 4, 7
_EXACT, _MISREAD = 100, 90


@dataclass(frozen=True, slots=True)
class Words:
    """The shared words of all languages together.

    Attributes:
        right: labels of an option that belongs to the key.
        wrong: labels of an option that does not.
        missed: of the right ones, those that were not chosen.
        unselected: of the wrong ones, those that only a choice of several has.
        incomplete: says that not all right options are shown as right.
        several: tells a reader to choose as many as are right.
        instructions: verbs that open an instruction at the end of a stem ("Choose the best answer.").
        true_false: the two options of a true-or-false question.
        true_or_false: how a stem asks for them.
        counts: number words.
        which: words that a number word follows in a question ("Which two …").
        plural: openings of a question after several options.
        points: units of a score.
        questions: units of a count of questions.
        pages: what a page number stands behind.
        furniture: phrases of the page around the quiz.
        beside: words that are furniture only on a line with such a phrase.
    """

    right: tuple[str, ...]
    wrong: tuple[str, ...]
    missed: tuple[str, ...]
    unselected: tuple[str, ...]
    incomplete: tuple[str, ...]
    several: tuple[str, ...]
    instructions: tuple[str, ...]
    true_false: tuple[tuple[str, ...], ...]
    true_or_false: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    which: tuple[str, ...]
    plural: tuple[str, ...]
    points: tuple[str, ...]
    questions: tuple[str, ...]
    pages: tuple[str, ...]
    furniture: tuple[str, ...]
    beside: tuple[str, ...]


@cache
def _languages() -> tuple[dict[str, Any], ...]:
    """Read the file of every language."""
    files = sorted(
        (f for f in resources.files(__name__).iterdir() if f.name.endswith(".toml")), key=lambda file: file.name
    )
    return tuple(tomllib.loads(file.read_text(encoding="utf-8")) for file in files)


@cache
def phrases(table: str, key: str) -> tuple[str, ...]:
    """Return the phrases of one table and key in all languages; a layout has a table of its own.

    Raises:
        KeyError: a language lacks them.
    """
    return tuple(phrase for data in _languages() for phrase in data[table][key])


@cache
def words() -> Words:
    """Return the words that several layouts share."""
    tables = _languages()
    every = phrases
    return Words(
        right=every("option", "right"),
        wrong=every("option", "wrong"),
        missed=every("option", "missed"),
        unselected=every("option", "unselected"),
        incomplete=every("question", "incomplete"),
        several=every("question", "several"),
        instructions=every("question", "instructions"),
        true_false=tuple(tuple(data["question"]["true_false"]) for data in tables),
        true_or_false=every("question", "true_or_false"),
        counts=tuple(item for data in tables for item in data["question"]["counts"].items()),
        which=every("question", "which"),
        plural=every("question", "plural"),
        points=every("page", "points"),
        questions=every("page", "questions"),
        pages=every("page", "pages"),
        furniture=every("page", "furniture"),
        beside=every("page", "beside"),
    )


def plain(text: str) -> str:
    """Reduce a text to lower-case words: what stays when marks, emphasis and spacing are dropped."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def says(text: str, phrases: tuple[str, ...]) -> int:
    """How well a text says one of the phrases and nothing else: 100 to the letter, 90 misread, 0 not at all."""
    if len(text) > max(map(len, phrases), default=0) * 2 + 20:
        return 0
    said = plain(text)
    known = _plain(phrases)
    if said in known:
        return _EXACT
    return _MISREAD if any(_misread(said.split(), wanted.split()) for wanted in known) else 0


def _misread(said: list[str], wanted: list[str]) -> bool:
    """Whether words are the wanted ones with a letter or two misread; another word of a label is no misreading."""
    if len(said) != len(wanted) or len(wanted) == 1:
        return False
    return all(a == b or (a not in _vocabulary() and _near(a, b)) for a, b in zip(said, wanted, strict=True))


def _near(said: str, wanted: str) -> bool:
    letters = (len(wanted) >= _ONE_LETTER) + (len(wanted) >= _TWO_LETTERS)
    return said.isalpha() and Levenshtein.distance(said, wanted, score_cutoff=letters) <= letters


@cache
def _plain(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(plain, phrases))


@cache
def _vocabulary() -> frozenset[str]:
    """Every word of every label."""
    known = words()
    return frozenset(
        word for phrase in (*known.right, *known.wrong, *known.incomplete) for word in plain(phrase).split()
    )


def pattern(phrases: tuple[str, ...]) -> str:
    """A regular expression for any of the phrases, whatever spaces and emphasis stand between the words."""
    longest = sorted(phrases, key=len, reverse=True)
    return "(?:" + "|".join(r"[\s*_]*".join(map(re.escape, phrase.split())) for phrase in longest) + ")"
