"""The words that layouts look for: data, one TOML file a language; and whether a text says them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from rapidfuzz.distance import Levenshtein

from generator.importing.words.languages import languages, phrases
from generator.importing.words.patterns import either, pattern, within

__all__ = ["Words", "either", "pattern", "phrases", "plain", "plain_phrases", "says", "within", "words"]

# A word this long may have one letter misread, or two (`comect` for `correct`); shorter ones say too much (`not`).
_ONE_LETTER, _TWO_LETTERS = 4, 7
_EXACT, _MISREAD = 100, 90
_UNSPACED = 12  # characters of a phrase that tells without its spaces
_REMEMBERED = 2**16
_SHORT = 400  # characters of a text that is worth it
_WORD = re.compile(r"[^\W_]+")
_TABLE = bytes(code if chr(code).isalnum() else ord(" ") for code in range(128)).lower() + bytes(128)


@dataclass(frozen=True, slots=True)
class Words:
    """The shared words of all languages together.

    Attributes:
        right: labels of an option that belongs to the key.
        wrong: labels of an option that does not.
        missed: of the right ones, those that were not chosen.
        unselected: of the wrong ones, those that only a choice of several has.
        answered: says that an option was rightly chosen, or rightly not.
        incomplete: says that not all right options are shown as right.
        several: tells a reader to choose as many as are right.
        instructions: verbs that open an instruction at the end of a stem ("Choose the best answer.").
        common: of each language that has them, its true-or-false pairs, and words that most of its texts have.
        true_false: the two options of a true-or-false question, each pair that a language has for them.
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
    answered: tuple[str, ...]
    incomplete: tuple[str, ...]
    several: tuple[str, ...]
    instructions: tuple[str, ...]
    common: tuple[tuple[tuple[tuple[str, ...], ...], frozenset[str]], ...]
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


def _of_question(data: dict[str, Any], key: str) -> Any:  # noqa: ANN401 - a list or a table, as TOML has it
    return data.get("question", {}).get(key, {})


@cache
def words() -> Words:
    """Return the words that several layouts share."""
    tables = languages()
    every = phrases
    return Words(
        right=every("option", "right"),
        wrong=every("option", "wrong"),
        missed=every("option", "missed"),
        unselected=every("option", "unselected"),
        answered=every("option", "answered"),
        incomplete=every("question", "incomplete"),
        several=every("question", "several"),
        instructions=every("question", "instructions"),
        common=tuple(
            (tuple(map(tuple, _of_question(data, "true_false"))), frozenset(_of_question(data, "common")))
            for data in tables
        ),
        true_false=tuple(tuple(pair) for data in tables for pair in _of_question(data, "true_false")),
        true_or_false=every("question", "true_or_false"),
        counts=tuple(item for data in tables for item in _of_question(data, "counts").items()),
        which=every("question", "which"),
        plural=every("question", "plural"),
        points=every("page", "points"),
        questions=every("page", "questions"),
        pages=every("page", "pages"),
        furniture=every("page", "furniture"),
        beside=every("page", "beside"),
    )


class _Plain(dict[str, str]):
    """Texts as plain words: every layout, rule and sign asks the same of the same lines, and a look-up answers."""

    def __missing__(self, text: str) -> str:
        """Reduce a text; one that is short is remembered, so many of them as a long document has."""
        if text.isascii():  # a table takes a quarter of the time
            said = b" ".join(text.encode().translate(_TABLE).split()).decode()
        else:
            said = " ".join(_WORD.findall(text.casefold()))
        if len(text) <= _SHORT:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[text] = said
        return said


_PLAIN = _Plain()


def plain(text: str) -> str:
    """Reduce a text to lower-case words: what stays when marks, emphasis and spacing are dropped."""
    return _PLAIN[text]


@cache
def plain_phrases(table: str, *keys: str) -> frozenset[str]:
    """The phrases of one table and some keys as plain words: a text that is one of them says nothing else."""
    return frozenset(plain(phrase) for key in keys for phrase in phrases(table, key))


def says(text: str, phrases: tuple[str, ...]) -> int:
    """How well a text says one of the phrases and nothing else: 100 to the letter, 90 misread, 0 not at all."""
    known = _known(phrases)
    return _says(text, known) if len(text) <= known.longest else 0


@lru_cache(maxsize=_REMEMBERED)
def _says(text: str, known: _Known) -> int:
    said = plain(text)
    if said in known.texts:
        return _EXACT
    spoken = said.split()
    if "".join(spoken) in known.unspaced:
        return _MISREAD
    return _MISREAD if any(_misread(spoken, wanted) for wanted in known.of_length.get(len(spoken), ())) else 0


def _misread(said: list[str], wanted: list[str]) -> bool:
    """Whether words are the wanted ones, as many, with a letter or two misread; no other word of a label is that."""
    for own, word in zip(said, wanted, strict=True):  # most fail at the first word
        if own != word and (own in _vocabulary() or not _near(own, word)):
            return False
    return True


def _near(said: str, wanted: str) -> bool:
    letters = (len(wanted) >= _ONE_LETTER) + (len(wanted) >= _TWO_LETTERS)
    return said.isalpha() and Levenshtein.distance(said, wanted, score_cutoff=letters) <= letters


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """Phrases, prepared for comparison; compared by identity, since there is one for the same phrases.

    Attributes:
        longest: characters of a text that may say one of them.
        texts: the phrases as plain words.
        unspaced: those of several words that tell without the spaces between them, which recognisers lose.
        of_length: number of words → the phrases with so many; of one word, none is told from a misread other.
    """

    longest: int
    texts: frozenset[str]
    unspaced: frozenset[str]
    of_length: dict[int, list[list[str]]]


@cache
def _known(phrases: tuple[str, ...]) -> _Known:
    texts = frozenset(map(plain, phrases))
    of_length: dict[int, list[list[str]]] = {}
    for spoken in map(str.split, sorted(texts)):
        if len(spoken) > 1:
            of_length.setdefault(len(spoken), []).append(spoken)
    unspaced = frozenset("".join(text.split()) for text in texts if " " in text and len(text) >= _UNSPACED)
    return _Known(max(map(len, phrases), default=0) * 2 + 20, texts, unspaced, of_length)


@cache
def _vocabulary() -> frozenset[str]:
    """Every word of every label."""
    known = words()
    return frozenset(
        word for phrase in (*known.right, *known.wrong, *known.incomplete) for word in plain(phrase).split()
    )
