"""Where the stem of a question on a platform's page ends and its options begin."""

from __future__ import annotations

import re
from itertools import pairwise
from string import ascii_lowercase

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Lines
from generator.importing.pieces import cut
from generator.importing.platform.choice import choice, front
from generator.importing.platform.taken import Parts
from generator.importing.truth_pairs import is_truth_pair
from generator.model.line import Line

_FEWEST = 2
_FEW_WORDS = 3
_STAR = re.compile(r"(?<=\S)\s+\*\s*$")
_BEHIND = re.compile(r"[?:]\s+(?:\S+\s+){0,8}[^\W\d_]+\s*$")  # words without an end
_LETTER = re.compile(r"\s*\(?(?P<letter>[A-Za-z])[.)](?:\s|$)")
_SPLIT = "nothing parts the stem from the options; where it ends is a guess"
_ASKS = "an option asks as well; where the stem ends is a guess"
_TWICE = "two headings of options stand here; what stands between them may be no part of the stem"
_APART = "the first line of the stem stands apart; it may be a word of the page"


def stem_end(parts: Parts, first: Line | None) -> tuple[int, list[Doubt]]:
    """How many lines are the stem, and what is not sure about it.

    Args:
        parts: the lines of the question.
        first: the first line of its stem, where that stands behind the number; None where it is one of the others.
    """
    text = parts.text
    if len(text) < _FEWEST + (first is None):
        return len(text), []
    shown = _shown(parts, begun=first is not None)
    if shown is not None:
        twice = len({mark for mark in parts.marks if mark <= shown}) > 1
        return shown, [Doubt("stem-doubtful", _TWICE, tuple(text[:shown]))] if twice else []
    asking = [i for i, line in enumerate(text) if asks(line.text)]
    if first and (asks(first.text) or not asking):
        sure = asks(first.text) and not asking and not _is_open(first.text, text[0].text)
        lines = tuple(text[i] for i in asking) or tuple(text[:1])
        return 0, [] if sure else [Doubt("stem-doubtful", _ASKS if asking else _SPLIT, lines)]
    if not asking:
        return 1, [Doubt("stem-doubtful", _SPLIT, tuple(text[1:2]))]
    sure = len(asking) == 1 and asking[0] < len(text) - _FEWEST
    return asking[0] + 1, [] if sure else [Doubt("stem-doubtful", _ASKS, tuple(text[i] for i in asking))]


def _is_open(first: str, below: str) -> bool:
    """Whether a line breaks off behind a question, and the next may go on: `… float? Select all that` / `apply.`."""
    match = _BEHIND.search(first)
    return match is not None and below.lstrip()[:1].islower()


def _shown(parts: Parts, *, begun: bool) -> int | None:
    """Where the page itself shows the end: by a heading or points, bullets, letters, or the options `True`, `False`."""
    text = parts.text
    signs = [i for i, line in enumerate(text) if front(line).mark]
    listed = signs == list(range(signs[0], len(text))) and len(signs) >= _FEWEST if signs else False
    if parts.mark is not None:
        return parts.mark
    if listed and (signs[0] or begun):
        return signs[0]
    letters = _first_letter(text)
    if letters is not None and (letters or begun):
        return letters
    return len(text) - _FEWEST if _is_pair(text[-_FEWEST:]) else None


def _first_letter(text: list[Line]) -> int | None:
    """Where letters begin that count a, b, c … to the last option, in front of their texts or above them."""
    found = [(i, match["letter"].lower()) for i, line in enumerate(text) if (match := _LETTER.match(line.text))]
    counted = "".join(letter for _, letter in found)
    at = [i for i, _ in found]
    close = all(b - a <= _FEWEST for a, b in pairwise([*at, len(text)]))
    return at[0] if len(found) >= _FEWEST and ascii_lowercase.startswith(counted) and close else None


def without_star(stem: Lines) -> tuple[Lines, Lines]:
    """A stem without the star behind it, which forms print where an answer is required."""
    match = _STAR.search(stem[-1].text) if stem else None
    if not match:
        return stem, ()
    text, star = cut(stem[-1], match.start())
    return (*stem[:-1], text), (star,)


def apart(stem: Lines) -> list[Doubt]:
    """Doubt a first line of a few words that end nothing, above one that begins with a capital."""
    if len(stem) < _FEWEST:
        return []
    first, second = stem[0].text.strip(), stem[1].text.strip()
    few = len(first.split()) <= _FEW_WORDS and first[-1:].isalnum()
    return [Doubt("stem-doubtful", _APART, stem[:1])] if few and second[:1].isupper() else []


def _is_pair(lines: list[Line]) -> bool:
    """Whether two lines are all the options that such a question has: `True` / `False`."""
    return is_truth_pair(choice(line).lines[0].text for line in lines)
