"""Scores that a result page prints: `1/1 point` above a question, `10/10 points (100%)` for the whole quiz."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from generator.importing.numerals import decimal
from generator.importing.words import pattern, words
from generator.model.value import value

GAP = r"(?:\s+|(?=[\u2e80-\u9fff]))"
"""What parts a number from its unit; Chinese needs no space there."""
BARE = r"\d{1,3}(?:[.,]\d{1,2})?\s?/\s?\d{1,3}(?:[.,]\d{1,2})?"
"""A score without its unit, `1 / 1`; alone it may as well be a fraction."""
_BEFORE = 2  # letters of a tick that may stand before a score; more are a sentence: `She got 5/10 points in …`


@value()
class Score:
    """A score found in a line.

    Attributes:
        start: where in the line it begins.
        end: and ends.
        won: points won; None when the number is lost.
        of: points to win.
        percent: as printed behind; None when there is none.
    """

    start: int
    end: int
    won: float | None
    of: float
    percent: int | None

    @property
    def whole_quiz(self) -> bool:
        """Whether it speaks of the quiz: only there a percentage follows."""
        return self.percent is not None

    @property
    def full(self) -> bool | None:
        """Whether nothing was answered wrongly; None when the numbers do not tell.

        The percentage decides: `45/15 points (100%)` is a misread 15.
        """
        if self.percent is not None:
            return self.percent == 100  # noqa: PLR2004 - per cent
        return None if self.won is None or self.won > self.of else self.won == self.of


@cache
def _score() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?<![\w.,/])(?P<won>\d{1,4}(?:[.,]\d{1,2})?)\s?)?/\s?(?P<of>\d{1,4}(?:[.,]\d{1,2})?)"
        rf"{GAP}{pattern(words().points)}\b(?:\s*[(（]\s?(?P<percent>\d{{1,3}})(?:[.,]\d{{1,2}})?\s?%\))?",
        re.IGNORECASE,
    )


def score(text: str) -> Score | None:
    """Find the score of a line: at its start, but for a tick, or anywhere when it is that of the whole quiz."""
    return _found(text) if "/" in text else None


@lru_cache(maxsize=1000)  # most scores of a page read alike
def _found(text: str) -> Score | None:
    match = _score().search(text)
    if not match or (not match["percent"] and len(re.findall(r"\w", text[: match.start()])) > _BEFORE):
        return None
    percent = int(match["percent"]) if match["percent"] else None
    return Score(match.start(), match.end(), _points(match["won"]), _points(match["of"]) or 0.0, percent)


def is_worth(text: str) -> bool:
    """Whether a text is what a question is worth, and no score of it: `1 point`, `2 puntos`, `(1 point)`."""
    return _worth().fullmatch(text.strip()) is not None


@cache
def _worth() -> re.Pattern[str]:
    return re.compile(rf"\(?\d{{1,3}}(?:[.,]\d{{1,2}})?\s{pattern(words().points)}\.?\)?", re.IGNORECASE)


def _points(text: str | None) -> float | None:
    return decimal(text) if text else None
