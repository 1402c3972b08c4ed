"""What a text says of its statements: `(T)`, `[False]`, `→ Wahr` behind them, `F  3.` or `_T_ 4.` in front."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from generator.importing.words import pattern, plain, words

Pair = tuple[str, ...]
_SPOKEN = 8  # usual words of a text, at least, that show its language


@dataclass(frozen=True, slots=True)
class Said:
    """Where a line says whether its statement is true.

    Attributes:
        word: the word or letter, in small letters.
        start: where the sign begins, brackets and dash included.
        begin: where the word itself begins.
        end: where it ends.
        why: where what stands behind it in the brackets begins, and where it ends; both the end of the line where
            nothing does.
    """

    word: str
    start: int
    begin: int
    end: int
    why: tuple[int, int]


def behind(text: str) -> Said | None:
    """Read what stands behind a statement; a letter needs brackets, an arrow or a dash."""
    match = _bracketed().search(text) or _arrowed().search(text)
    if not match or not text[: match.start()].strip():
        return None
    why = match.span("why") if match.groupdict().get("why") else (len(text), len(text))
    return Said(plain(match["word"]), match.start(), *match.span("word"), why)


def in_front(text: str) -> Said | None:
    """Read what stands in front of a statement's number."""
    match = _in_front().match(text)
    return Said(plain(match["word"]), 0, *match.span("word"), (match.end(), match.end())) if match else None


def pairs_of(said: Iterable[str], heading: str, text: Iterable[str] = ()) -> tuple[Pair, ...]:
    """The pairs of words that all the marks of a text can stand for; where its heading or its language tells, that one.

    Args:
        said: words and letters, in small letters.
        heading: what stands above the statements.
        text: the statements.
    """
    marks = set(said)
    fitting = tuple(pair for pair in words().true_false if marks <= {*map(plain, pair), *(plain(w[0]) for w in pair)})
    return named_in(heading, fitting) or _in_language(fitting, text) or fitting


def named_in(text: str, pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """Those of some pairs of which a text has both words."""
    spoken = f" {plain(text)} "
    return tuple(pair for pair in pairs if all(f" {plain(word)} " in spoken for word in pair))


def _in_language(pairs: tuple[Pair, ...], text: Iterable[str]) -> tuple[Pair, ...]:
    """Those of the language that a text is surely written in; none where that is not sure."""
    if len(pairs) <= 1:
        return pairs
    spoken = Counter(word for part in text for word in plain(part).split())
    counts = [sum(spoken[word] for word in common) for _, common in words().common]
    best, second = sorted(counts, reverse=True)[:2]
    if best < max(_SPOKEN, 2 * second):
        return ()
    own = words().common[counts.index(best)][0]
    return tuple(pair for pair in pairs if pair in own)


def which(word: str, pair: Pair) -> int | None:
    """The index of what a word or letter stands for; None when it is neither."""
    return next((n for n, own in enumerate(pair) if word in {plain(own), plain(own[0])}), None)


@cache
def _word() -> str:
    """Any of the words."""
    return pattern(tuple(word for pair in words().true_false for word in pair))


@cache
def _letter() -> str:
    """The first letter of any of the words."""
    return f"[{''.join(sorted({word[0] for pair in words().true_false for word in pair}))}]"


@cache
def _bracketed() -> re.Pattern[str]:
    """`(T)`, `[False]`, `(F: it has 128)`."""
    either = rf"[*_]*(?P<word>(?:{_word()}|{_letter()})(?!\w))[*_]*"
    return re.compile(
        rf"(?<!\s)\s*[(\[]\s*{either}\s*(?:[-–—:;,.]\s*(?P<why>[^()\[\]]*))?[)\]][\s.*_]*$", re.IGNORECASE
    )


@cache
def _arrowed() -> re.Pattern[str]:
    """`→ T`, `– False`."""
    either = rf"[*_]*(?P<word>(?:{_word()}|{_letter()})(?!\w))[*_]*"
    return re.compile(rf"(?<!\s)\s*(?:->|=>|→|⇒|(?<=[\s.!?])[-–—:])\s*{either}[\s.]*$", re.IGNORECASE)


@cache
def _in_front() -> re.Pattern[str]:
    either = rf"(?:{_word()}|{_letter()})(?![^\W_])"
    return re.compile(
        rf"\s*+(?:_+|[(\[])?\s*+(?P<word>{either})\s*(?:_+|[)\]])?[\s:–-]+(?=\(?\d{{1,3}}[.):])", re.IGNORECASE
    )


def closing(text: str) -> Said | None:
    """Read the word that a list has behind each statement: `Lava is hot:True`, `Lava is hot.⇥F`."""
    match = _closing().search(text)
    if not match or not text[: match.start()].strip():
        return None
    return Said(plain(match["word"]), match.start(), *match.span("word"), (len(text), len(text)))


def opening(text: str) -> Said | None:
    """Read the word or letter that a list has in front of each statement: `f Lava is cold.`, `True: Lava is hot.`."""
    match = _opening().match(text)
    return Said(plain(match["word"]), 0, *match.span("word"), (match.end(), match.end())) if match else None


@cache
def _closing() -> re.Pattern[str]:
    parted = r"(?:\s*+[:;|,]\s*+|(?=[^\S\t]*\t)\s++)"
    return re.compile(rf"(?<!\s){parted}(?P<word>(?:{_word()}|{_letter()})(?!\w))\s*$", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    either = rf"(?:{_word()}|{_letter()})(?!\w)"
    return re.compile(rf"\s*+(?P<word>{either})(?:\s*[:;|\t,–-]\s*|\s+)(?=\S)", re.IGNORECASE)
