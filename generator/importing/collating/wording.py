"""Which reading has the words that the other options have as well: `x = mat.fold(2)`, not `x - mat.to1d(2)`.

Options that share their wording say it several times over: of two spellings of a word, that one is right which others
have in the same company, where none has the other. Numbers, signs and other words tell options apart: they are decided
elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from generator.importing.collating.agreement import Spot
from generator.importing.collating.strip import Strip
from generator.importing.collating.witness import Side, Verdict

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]")
_QUOTES = frozenset("\"'“”„‘’`´«»")
_DASHES = frozenset("-–—~_")
_FEWEST = 2  # other options
_SHORTEST, _LETTERS = 3, 2  # of a word, and how many may be misread
_BEFORE = 24  # signs before a spot in which the word before it stands


def judge_wording(spot: Spot, ours: Strip, others: Strip, beside: Sequence[str]) -> Verdict | None:
    """Decide a spot by the wording of the other options.

    Args:
        spot: where two readings of an option differ.
        ours: one reading.
        others: the other.
        beside: the texts of the other options in both readings.
    """
    if len(beside) < _FEWEST or spot.mine[0] == spot.mine[1] or spot.theirs[0] == spot.theirs[1]:
        return None
    mine, theirs = _tokens(ours.quoted(*spot.mine)), _tokens(others.quoted(*spot.theirs))
    if len(mine) != len(theirs) or not all(a == b or _alike(a, b) for a, b in zip(mine, theirs, strict=True)):
        return None
    frames = [_frame(_tokens(text)) for text in beside]
    told = [
        sum(_stands(_frame([*_before(strip, at), *found]), frame) for frame in frames)
        for strip, at, found in ((ours, spot.mine[0], mine), (others, spot.theirs[0], theirs))
    ]
    if max(told) < _FEWEST or min(told):
        return None
    return Verdict(Side.MINE if told[0] else Side.THEIRS)


def _alike(first: str, second: str) -> bool:
    """Whether two tokens are spellings of one word, or an equals sign and what it is misread as."""
    if "=" in {first, second}:
        return not _DASHES.isdisjoint({first, second})
    words = min(len(first), len(second)) >= _SHORTEST and not (first.isdecimal() or second.isdecimal())
    plural = first.rstrip("s") == second.rstrip("s")
    return words and not plural and Levenshtein.distance(first, second, score_cutoff=_LETTERS) <= _LETTERS


def _tokens(text: str) -> list[str]:
    return [token for token in _TOKEN.findall(text.casefold()) if token not in _QUOTES]


def _before(strip: Strip, at: int) -> list[str]:
    """The word or sign before a spot; nothing at the beginning."""
    return _tokens(strip.quoted(max(at - _BEFORE, 0), at))[-1:] if at else []


def _frame(tokens: Sequence[str]) -> tuple[str, ...]:
    return tuple("0" if token.isdecimal() else token for token in tokens)


def _stands(wanted: tuple[str, ...], frame: tuple[str, ...]) -> bool:
    """Whether words stand in a text in that order."""
    return any(frame[at : at + len(wanted)] == wanted for at in range(len(frame) - len(wanted) + 1))
