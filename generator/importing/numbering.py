"""Which numbered lines open a question.

A quiz numbers its questions 1, 2, 3 …; so do lists inside a stem, and OCR misreads a number (`Q.` for 9) or loses it.
Of all lines that could open a question, the chain that rises best is taken: questions begin a paragraph, often behind a
tick or a score, and hold an answer before the next begins; items of a list follow each other line by line.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, pairwise

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.words import pattern, words
from generator.model.line import Line

_TICK = r"\s*(?P<tick>[vV✓✔¥<«]{1,3}\s+)?"
_NUMBER = re.compile(_TICK + r"(?P<number>\d{1,3})\s?(?:[.)]|,(?!\s*\d))\s*_?(?:\s+|$)")
# One sign where a number should be, as OCR reads a digit in bold: trusted only where a number is missing.
_GARBLED = re.compile(_TICK + r"(?P<number>[A-Z@&])\s?[.,](?:\s+_)?\s+(?=[\"“‘'(]?[A-Za-z]{2})")
# Read without its full stop, or with a gap: trusted only below a score. `3 Suppose …`, `1 0. Why …`
_BARE = re.compile(r"\s*(?P<number>\d(?:\s?\d)?)\s?(?:[.)]\s|\s(?=[\"“‘'(]?[A-Z]))\s*")
# The digits that have the shape of a letter; a 7 and a 1 look like several.
_SHAPES = {"G": 6, "S": 5, "B": 8, "Z": 2, "Q": 9, "A": 4}
_WIDE = "wide_numbers"  # the rule that closes `2。` as `2.`; only the page writes its own numbers so
_LARGEST_GAP = 3
_TRUSTED = 2.0
_PATTERN = 3


@dataclass(frozen=True, slots=True)
class Start:
    """A line that may open a question.

    Attributes:
        index: of the line.
        number: what it reads, None when the sign is no number.
        end: where in the line the text behind the number begins.
        weight: how much its surroundings look like the start of a question.
        ticked: whether a tick of the page's gutter stands before it.
        opened: whether a line right above announces a question.
        rival: whether another line that begins a paragraph claims the same number.
    """

    index: int
    number: int | None
    end: int
    weight: float
    ticked: bool = False
    opened: bool = False
    rival: bool = False


@dataclass(frozen=True, slots=True)
class _Link:
    """A chain of starts: its last one, its weight, and the link before it."""

    start: Start
    score: float
    before: int | None


def starts(lines: Lines, answers: Sequence[bool], openers: Sequence[bool]) -> tuple[Start, ...]:
    """Choose the lines that open questions.

    Args:
        lines: the text.
        answers: of each line, whether it is a sign of an answer (a label, a circle, a box).
        openers: of each line, whether it announces a question (a score that stands above one).

    Returns:
        The starts in order; their numbers rise, but for those that are None.
    """
    inside = fenced(lines)
    found = [start for i in range(len(lines)) if not inside[i] and (start := _candidate(lines, i, openers))]
    found = [start for i, start in enumerate(found) if not i or not _repeats(found[i - 1], start, lines)]
    chain = _chain([start for start in found if start.number is not None], answers)
    alone = {start.index for start in found if not lines[start.index].text[start.end :].strip()}
    beside = found if any(start.index in alone for start in chain) else [s for s in found if s.index not in alone]
    return _with_garbled(_with_rivals(chain, beside, len(lines)), found, lines)


def repeated(line: Line, number: int) -> re.Match[str] | None:
    """Match `Question 3`, alone or in front of the stem, right behind the number 3; `Question 3 asks …` is a stem."""
    match = _again().match(line.text)
    return match if match and int(match["number"]) == number else None


def _repeats(above: Start, start: Start, lines: Lines) -> bool:
    """Whether a line says the number again that stands alone right above it: `3.` / `Question 3`."""
    if above.number is None or lines[above.index].text[above.end :].strip():
        return False
    between = lines[above.index + 1 : start.index]
    return all(line.blank for line in between) and repeated(lines[start.index], above.number) is not None


@cache
def _again() -> re.Pattern[str]:
    behind = r"(?=(?-i:$|[\"“«‘'(¿¡A-ZÀ-ÖØ-Þ]))"
    return re.compile(
        rf"\s*+{pattern(words().questions)}\s+(?P<number>\d{{1,3}})(?:\s+\w{{1,4}}\s+\d+)?\s*[.:)]?\s*{behind}",
        re.IGNORECASE,
    )


@cache
def _worded() -> re.Pattern[str]:
    """`Question 3`, `Question 3 of 10:`."""
    return re.compile(
        rf"\s*+{pattern(words().questions)}\s+(?P<number>\d{{1,3}})(?:\s+\w{{1,4}}\s+\d+)?\s*[.:)]?(?:\s+|$)",
        re.IGNORECASE,
    )


def _candidate(lines: Lines, index: int, openers: Sequence[bool]) -> Start | None:
    line = lines[index]
    match = _worded().match(line.text) or _NUMBER.match(line.text)
    if not match and _announced(lines, index, openers):
        match = _BARE.match(line.text)
    match = match or _GARBLED.match(line.text)
    if not match:
        return None
    above = index == 0 or lines[index - 1].blank or openers[index - 1]
    opened = any(openers[i] for i in range(max(0, index - 2), index))
    ticked = bool(match.groupdict().get("tick"))
    own = _WIDE in line.edits
    weight = 2.0 * above + 3.0 * (ticked or own) + 2.0 * opened - 4.0 * (not own and _in_list(lines, index))
    digits = re.sub(r"\s", "", match["number"])
    number = int(digits) if digits.isdigit() else None
    return Start(index, number, match.end(), weight, ticked=ticked, opened=opened)


def _announced(lines: Lines, index: int, openers: Sequence[bool]) -> bool:
    """Whether the line above announces a question, but for one that is blank."""
    above = index - 1
    if above > 0 and lines[above].blank:
        above -= 1
    return above >= 0 and openers[above]


def _in_list(lines: Lines, index: int) -> bool:
    """Whether a neighbouring line has the number before or after: `1. Has high accuracy` / `2. Runs quickly`."""
    own = _read(lines[index])
    above = next((_read(lines[i]) for i in range(index - 1, max(index - 3, -1), -1) if not lines[i].blank), None)
    below = next((_read(lines[i]) for i in range(index + 1, min(index + 3, len(lines))) if not lines[i].blank), None)
    return own is not None and (above == own - 1 or below == own + 1)


def _read(line: Line) -> int | None:
    match = _NUMBER.match(line.text)
    return int(match["number"]) if match and not match["tick"] else None


def _chain(found: list[Start], answers: Sequence[bool]) -> list[Start]:
    """The rising chain of the greatest weight; a start counts more when an answer stands before the next."""
    answered = list(accumulate(answers, initial=0))
    links: list[_Link] = []
    ends_with: dict[int, int] = {}  # number → the best link that ends with it
    for start in found:
        number = start.number or 0
        link = _Link(start, start.weight - min(number - 1, _LARGEST_GAP), None)
        for previous in range(number - 1 - _LARGEST_GAP, number):
            before = ends_with.get(previous)
            if before is None:
                continue
            holds = answered[start.index] > answered[links[before].start.index]
            skipped = 1.5 * (number - previous - 1)
            score = links[before].score + start.weight + (4.0 if holds else -1.0) - skipped
            if score > link.score:
                link = _Link(start, score, before)
        links.append(link)
        if number not in ends_with or links[ends_with[number]].score <= link.score:
            ends_with[number] = len(links) - 1
    at = max(range(len(links)), key=lambda i: links[i].score, default=None)
    chain: list[Start] = []
    while at is not None:
        chain.append(links[at].start)
        at = links[at].before
    return chain[::-1]


def _with_rivals(chain: list[Start], found: list[Start], last: int) -> list[Start]:
    """Mark both sides of a number that two lines between the same neighbours claim: options are numbered as well.

    Where every number has its question on the same line, one that stands alone on its line claims nothing; where every
    question is announced, as by its score, a line that is not is an item of a list.
    """
    announced = len(chain) >= _PATTERN and all(start.opened for start in chain)
    bounds = [-1, *(start.index for start in chain), last]
    claims: dict[int, list[int]] = defaultdict(list)
    for start in found:
        if start.number is not None and start.weight >= _TRUSTED and (start.opened or not announced):
            claims[start.number].append(start.index)
    doubtful: set[int] = set()
    for at, start in enumerate(chain):
        between = claims[start.number or 0]
        others = bisect_left(between, bounds[at + 2]) - bisect_right(between, bounds[at])
        if others > 1:
            doubtful.update({at, max(at - 1, 0)})
    return [replace(start, rival=at in doubtful) for at, start in enumerate(chain)]


def _with_garbled(chain: list[Start], found: list[Start], lines: Lines) -> tuple[Start, ...]:
    """Fill the gaps of the chain with lines whose number was misread.

    As many as are missing get the missing numbers; where there are fewer, the shape of a sign may tell which it is.
    """
    done: list[Start] = []
    places = [start.index for start in found]
    bounds = [Start(-1, 0, 0, 0.0), *chain, Start(len(lines), None, 0, 0.0)]
    for left, right in pairwise(bounds):
        between = found[bisect_right(places, left.index) : bisect_left(places, right.index)]
        misread = [s for s in between if s.weight >= _TRUSTED]
        missing = (right.number or 0) - (left.number or 0) - 1
        if right.number is None:
            misread = [s for s in misread if s.ticked]
            missing = len(misread)
        if missing > 0:
            filled = misread[:missing] if len(misread) <= missing else []
            lost = range((left.number or 0) + 1, (left.number or 0) + 1 + missing)
            numbers = list(lost) if len(misread) == missing else _by_shape(filled, lost, lines)
            done += [replace(s, number=number) for s, number in zip(filled, numbers, strict=False)]
        done.append(right)
    return tuple(done[:-1])


def _by_shape(starts: list[Start], missing: range, lines: Lines) -> list[int | None]:
    """The numbers whose shape the signs have, `G.` that of a 6, where these are missing and rise; else None."""
    signs = [_GARBLED.match(lines[start.index].text) for start in starts]
    read = [_SHAPES.get(match["number"]) if match else None for match in signs]
    known = [number for number in read if number is not None]
    rising = all(a < b for a, b in pairwise(known)) and all(number in missing for number in known)
    return [number if rising else None for number in read]
