"""The words that layouts look for: data, one TOML file a language."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from rapidfuzz import fuzz

# A label this long may have a letter misread ("Un-selected Is comect"); "Correct" may not be "Corrupt".
_FUZZY_FROM = 12
_FUZZY = 90
_EXACT = 100


@dataclass(frozen=True, slots=True)
class Words:
    """The words of all languages together; each attribute is a table of the TOML files.

    Attributes:
        right: labels of an option that belongs to the key.
        wrong: labels of an option that does not.
        unselected: of the wrong ones, those that only a choice of several has.
        incomplete: says that not all right options are shown as right.
        several: tells a reader to choose as many as are right.
        instructions: verbs that open an instruction at the end of a stem ("Choose the best answer.").
        true_false: the two options of a true-or-false question.
        true_or_false: how a stem asks for them.
        counts: number words.
        points: units of a score.
        questions: units of a count of questions.
        furniture: phrases of the page around the quiz.
        beside: words that are furniture only on a line with such a phrase.
    """

    right: tuple[str, ...]
    wrong: tuple[str, ...]
    unselected: tuple[str, ...]
    incomplete: tuple[str, ...]
    several: tuple[str, ...]
    instructions: tuple[str, ...]
    true_false: tuple[tuple[str, ...], ...]
    true_or_false: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    points: tuple[str, ...]
    questions: tuple[str, ...]
    furniture: tuple[str, ...]
    beside: tuple[str, ...]


@cache
def words() -> Words:
    """Read the words of every language beside this file."""
    files = sorted(
        (f for f in resources.files(__name__).iterdir() if f.name.endswith(".toml")), key=lambda file: file.name
    )
    tables = [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]

    def every(table: str, key: str) -> tuple[str, ...]:
        return tuple(phrase for data in tables for phrase in data[table][key])

    return Words(
        right=every("option", "right"),
        wrong=every("option", "wrong"),
        unselected=every("option", "unselected"),
        incomplete=every("question", "incomplete"),
        several=every("question", "several"),
        instructions=every("question", "instructions"),
        true_false=tuple(tuple(data["question"]["true_false"]) for data in tables),
        true_or_false=every("question", "true_or_false"),
        counts=tuple(item for data in tables for item in data["question"]["counts"].items()),
        points=every("page", "points"),
        questions=every("page", "questions"),
        furniture=every("page", "furniture"),
        beside=every("page", "beside"),
    )


def plain(text: str) -> str:
    """Reduce a text to lower-case words: what stays when marks, emphasis and spacing are dropped."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def says(text: str, phrases: tuple[str, ...]) -> int:
    """How well a text says one of the phrases and nothing else: 100 to the letter, 90 misread, 0 not at all."""
    exact, fuzzy, longest = _plain(phrases)
    if len(text) > longest:
        return 0
    said = plain(text)
    if said in exact:
        return _EXACT
    return int(max((fuzz.ratio(said, wanted, score_cutoff=_FUZZY) for wanted in fuzzy), default=0))


@cache
def _plain(phrases: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...], int]:
    """Phrases as `plain` has them; those that may be misread; and how long a text that says one can be."""
    exact = frozenset(map(plain, phrases))
    return exact, tuple(sorted(p for p in exact if len(p) >= _FUZZY_FROM)), max(map(len, phrases), default=0) * 2 + 20


def pattern(phrases: tuple[str, ...]) -> str:
    """A regular expression for any of the phrases, whatever spaces and emphasis stand between the words."""
    longest = sorted(phrases, key=len, reverse=True)
    return "(?:" + "|".join(r"[\s*_]*".join(map(re.escape, phrase.split())) for phrase in longest) + ")"
