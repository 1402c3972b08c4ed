"""What a line of a platform's page says when it is no text of the question: a label, a heading, points, a button."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from generator.importing.numerals import decimal
from generator.importing.words import pattern, phrases, plain

TABLE = "quiz_platform"
_LONGEST = 120  # characters of a line that says one of these
_RIGHT, _WRONG = frozenset("✓✔✅☑√"), frozenset("✗✘❌✕✖☒×")
_DIGITS = re.compile(r"\d+")
_NUMBER = r"\d{1,4}(?:[.,]\d{1,2})?"
_TIME = re.compile(
    r"\s*[A-Z][a-z]+day, [A-Z][a-z]+ \d{1,2}, \d{4}(?:,? \d{1,2}:\d{2}(?::\d{2})? [AP]M(?: [A-Z]{2,4})?)?\s*"
)
_TWO_LABELS = 40  # characters of two labels
_BETWEEN = re.compile(r"\s*[,:;/|–—(-]\s*")
_AROUND = " \t|:.!*_()[]#-–•\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}"


class Kind(StrEnum):
    """What a line is."""

    TEXT = "text"
    RIGHT = "right"  # a label: the option beside it belongs to the key
    MISSED = "missed"  # the same of an option that was not chosen
    WRONG = "wrong"
    PICKED = "picked"  # the option beside it was chosen
    OPTIONS = "options"  # a heading: options stand below
    KEY = "key"
    GIVEN = "given"  # what was answered stands below
    EXPLANATION = "explanation"
    CLOSING = "closing"  # what stands below belongs to no question
    POINTS = "points"
    FURNITURE = "furniture"


_VERDICTS = frozenset({Kind.RIGHT, Kind.MISSED, Kind.WRONG})
LABELS = frozenset({Kind.RIGHT, Kind.MISSED, Kind.WRONG, Kind.PICKED})
RIGHT = frozenset({Kind.RIGHT, Kind.MISSED})
"""Labels of options that are right."""
ANSWERED = frozenset({Kind.KEY, Kind.GIVEN})
"""Headings of what is right or was answered."""

_KEYS = (Kind.OPTIONS, Kind.GIVEN, Kind.EXPLANATION, Kind.CLOSING, Kind.FURNITURE)


@dataclass(frozen=True, slots=True)
class Said:
    """What a line says.

    Attributes:
        kinds: what it may be; several where a heading and a label have the same words.
        won: points won, of a line of points; None when it does not tell.
        of: points to win.
    """

    kinds: frozenset[Kind]
    won: float | None = None
    of: float = 0.0


@lru_cache(maxsize=2**14)
def said(text: str) -> Said | None:
    """Read a line that holds nothing but words of the page; None when it is text."""
    bare = text.strip(_AROUND)
    if not bare or len(text) > _LONGEST:
        return None
    if set(bare) <= _RIGHT:
        return Said(frozenset({Kind.RIGHT}))
    if set(bare) <= _WRONG:
        return Said(frozenset({Kind.WRONG}))
    found = _of_words().get(_counted(plain(bare))) or _joined(bare)
    found = found or (frozenset({Kind.FURNITURE}) if _share().fullmatch(bare) else None)
    return points(text, bare=False) or (Said(found) if found else None)


def kinds_of(text: str) -> frozenset[Kind]:
    """What such a line may be; nothing where it is text."""
    told = said(text)
    return told.kinds if told else frozenset()


def _joined(text: str) -> frozenset[Kind] | None:
    """What two labels say together: `Correct, your answer`, `Your answer (incorrect)`."""
    if len(text) > _TWO_LABELS:
        return None
    both = [_of_words().get(_counted(plain(part)), frozenset()) for part in _BETWEEN.split(text, maxsplit=1)]
    verdicts = [kinds & _VERDICTS for kinds in both]
    (verdict,) = [kinds for kinds in verdicts if kinds] if sum(map(bool, verdicts)) == 1 else [None]
    return verdict if verdict and len(both) > 1 and any(Kind.PICKED in kinds for kinds in both) else None


def points(text: str, *, bare: bool = True) -> Said | None:
    """Read a line as the points of a question; `3/4` without a unit is that only where nothing else can stand."""
    match = _points().fullmatch(text.strip(_AROUND))
    unit = match and (match["unit"] or match["scored"])
    if match and match["verdict"] and not unit:
        return None  # `Correct 1/2` may be an option
    if not match or not (bare or unit):
        return None
    won = decimal(match["won"]) if match["won"] else None
    return Said(frozenset({Kind.POINTS}), won, decimal(match["of"]))


def is_sure(text: str) -> bool:
    """Whether a line says what only such pages say."""
    return len(text) <= _LONGEST and _counted(plain(text)) in _phrases("sure")


def is_brand(text: str) -> bool:
    """Whether a line is the name of a platform and nothing else."""
    return len(text) <= _LONGEST and _counted(plain(text)) in _phrases("brands")


def of_summary(text: str) -> bool:
    """Whether a line is a row of the summary above or below the questions: `Attempt Score  6 out of 7 points`."""
    return _summary().match(text) is not None or _TIME.fullmatch(text) is not None


@cache
def _of_words() -> dict[str, frozenset[Kind]]:
    """What each phrase may be; one that says which option was missed is no mere label of a right one."""
    found: dict[str, set[Kind]] = defaultdict(set)
    for kind in (*_KEYS, Kind.KEY, Kind.PICKED, Kind.WRONG, Kind.MISSED):
        for phrase in _phrases(kind.value):
            found[phrase].add(kind)
    for phrase in _phrases(Kind.RIGHT.value) - _phrases(Kind.MISSED.value):
        found[phrase].add(Kind.RIGHT)
    return {phrase: frozenset(kinds) for phrase, kinds in found.items()}


@cache
def _phrases(key: str) -> frozenset[str]:
    """The phrases of a key as plain words; `#` in one stands for a number."""
    return frozenset(_counted(plain(phrase.replace("#", "9"))) for phrase in phrases(TABLE, key))


def _counted(text: str) -> str:
    """Plain words, each number as `#`."""
    return _DIGITS.sub("#", text)


@cache
def _share() -> re.Pattern[str]:
    """`Correct answers 98 %`, `61% answered correctly`: how many did, and no key."""
    known, share = pattern(phrases(TABLE, "share")), r"\d{1,3}(?:[.,]\d+)?\s?%"
    return re.compile(rf"{known}\s+{share}|{share}\s+{known}", re.IGNORECASE)


@cache
def _points() -> re.Pattern[str]:
    """`1 / 1 point`, `0 out of 2 points`, `1/1 point (graded)`, `1/1`, `Correct 1/1 Points`."""
    of, unit = pattern(phrases(TABLE, "of")), pattern(phrases(TABLE, "points"))
    graded, scored = pattern(phrases(TABLE, "graded")), pattern(phrases(TABLE, "scored"))
    verdict = pattern((*phrases(TABLE, "right"), *phrases(TABLE, "wrong")))
    judged = rf"(?:[{''.join(_RIGHT | _WRONG)}\s]*(?P<verdict>{verdict})[\s:(]+)?"
    return re.compile(
        rf"{judged}(?:(?P<scored>{scored})\s?:?\s)?(?:(?P<won>{_NUMBER})|[-–]{{1,3}})\s?(?:/|{of})\s?(?P<of>{_NUMBER})(?P<unit>\s?{unit})?\.?(?:\s*\(?{graded}\)?)?",
        re.IGNORECASE,
    )


@cache
def _summary() -> re.Pattern[str]:
    rows = "|".join(_spaced(phrase) for phrase in sorted(phrases(TABLE, "summary"), key=len, reverse=True))
    return re.compile(rf"[\s*_#←]*+(?:{rows})(?!\w)", re.IGNORECASE)


def _spaced(phrase: str) -> str:
    return r"\s+".join(r"\d+" if word == "#" else re.escape(word) for word in phrase.split())
