"""Removes the page header that repeats all over a scan, also where it was printed over other text.

A header is a line near the top that comes again: `Quiz, 10 questions`. It comes whole, before or behind other text
(`Whether you use batch or mini-batch optimization Hyperparameter tuning, …`), or with its end printed over
(`Quiz, 10 questhapresence of local minima`), and then what is left of the other text is in doubt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.furniture import announced
from generator.importing.labels import label
from generator.importing.pieces import cut, gap
from generator.importing.scores import score
from generator.importing.words import pattern, phrases, says, words
from generator.model.line import Line

AFTER = ("table_cells",)

RULE = "running_header"
# How many lines from the top can be a header, how long one is at least, and how much of it still tells that it is one.
_TOP = 5
_SHORTEST = 15
_ENOUGH = 0.6
# A line that comes twice may be a title and an option; one that comes more often is a header.
_SURE = 3
_NEAR = 3  # lines below a title that may hold how many questions there are
# A number or a score: here the questions begin, and an option may well come again (`None of the above`).
_QUESTION = re.compile(r"\W*(?:\d+\s?[./)]|[Aa][.)]\s)")
_HEADING = re.compile(r"[\s#*_>]*")
_TWICE = "this stands at the top of the page as well; it may be a page header"
_OVERPRINTED = "a page header was printed over this text, or it is none; part of the text may be lost"


@dataclass(frozen=True, slots=True)
class _Header:
    """A header: the line where it stands first, its text, how many lines hold it, and whether it is surely a title."""

    index: int
    text: str
    times: int
    named: bool = False

    @property
    def sure(self) -> bool:
        """Whether it is no option."""
        return self.named or self.times >= _SURE


@dataclass(frozen=True, slots=True)
class _Hit:
    """A header found in a line: where, and whether other text was printed over it."""

    start: int
    end: int
    overprinted: bool = False


def clean(lines: Lines) -> Cleaned:
    """Remove every header but its first occurrence, which is the title."""
    headers = _headers(lines)
    kept: list[Line] = []
    removals: list[Removal] = []
    for index, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)):
        if not headers or any(index == header.index for header in headers) or code or line.blank:
            kept.append(line)
            continue
        left, gone = _without(line, headers)
        if gone and not any(piece.text for piece in left) and not _sure(line, headers):
            kept.append(line.doubted(_TWICE))
            continue
        kept.extend(left)
        removals.extend(Removal(piece.span, RULE) for piece in gone)
    return Cleaned(tuple(kept), tuple(removals))


def _sure(line: Line, headers: tuple[_Header, ...]) -> bool:
    return all(header.sure for header in headers if header.text in line.text)


def _begins(text: str) -> bool:
    """Whether the questions begin with a line: `1. Who …`, `NEW QUESTION 1`, `Correct 1/1 points`."""
    return any(known.match(text) is not None for known in (_QUESTION, _numbered(), _judged()))


@cache
def _judged() -> re.Pattern[str]:
    verdict = pattern((*words().right, *words().wrong))
    return re.compile(rf"\W*{verdict}\W+\d{{1,3}}(?:[.,]\d+)?\s?/\s?\d{{1,3}}(?:[.,]\d+)?\W", re.IGNORECASE)


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(
        rf"\W*{pattern((*words().questions, *phrases('exam_dump', 'head')))}[\s.:#]{{1,4}}\d", re.IGNORECASE
    )


def _headers(lines: Lines) -> tuple[_Header, ...]:
    """The lines above the first question that come again."""
    top = [(i, _HEADING.sub("", line.text, count=1).strip()) for i, line in enumerate(lines) if not line.blank][:_TOP]
    top = list(takewhile(lambda item: not _begins(item[1]) and not label(lines[item[0]]), top))
    named = {i for i, text in top if _is_named(lines, i, text)}
    return tuple(
        _Header(i, text, times, i in named)
        for i, text in top
        if (len(text) >= _SHORTEST or i in named)
        and text[-1] not in "?:."
        and not says(text, words().furniture)
        and (times := sum(text in other.text for other in lines)) > 1
    )


def _is_named(lines: Lines, title: int, text: str) -> bool:
    """Whether a short line is a title: below it the questions are counted, there and wherever else it stands alone."""
    again = [i for i, line in enumerate(lines) if _HEADING.sub("", line.text, count=1).strip() == text]
    return title in again and len(again) > 1 and all(_counts_below(lines, i) for i in again)


def _counts_below(lines: Lines, index: int) -> bool:
    below = next((line for line in lines[index + 1 : index + _NEAR] if not line.blank), None)
    return below is not None and announced(below.text) is not None


def _begins(text: str) -> bool:
    """Whether the questions begin here; the score of the whole quiz is a part of the header."""
    found = score(text)
    return _QUESTION.match(text) is not None and not (found and found.whole_quiz)


def _without(line: Line, headers: tuple[_Header, ...]) -> tuple[list[Line], list[Line]]:
    """The pieces of a line that are no header, and those that are."""
    left: list[Line] = []
    gone: list[Line] = []
    sure = True
    rest = line
    while (found := _first(rest.text, headers)) is not None:
        header, hit = found
        before, piece, after = cut(rest, hit.start, hit.end)
        sure = sure and not hit.overprinted and header.sure
        gone.append(piece)
        if _HEADING.fullmatch(before.text) or before.blank:
            gone += [] if before.blank else [before]
        else:
            left.append(before)
        left.append(gap(piece))
        rest = after
    left += [] if rest.blank else [rest]
    return (left if sure else [piece if piece.blank else piece.doubted(_OVERPRINTED) for piece in left]), gone


def _first(text: str, headers: tuple[_Header, ...]) -> tuple[_Header, _Hit] | None:
    """The first header that a text begins or ends with, or that other text was printed over."""
    hits = ((header, hit) for header in headers if (hit := _find(text, header.text)) is not None)
    return next(hits, None)


def _find(text: str, header: str) -> _Hit | None:
    for at in (text.find(header), text.rfind(header)):
        # in the middle of a sentence it is no header: "In the book …, which chapter …"
        if at >= 0 and (not text[at + len(header) :].strip() or _HEADING.fullmatch(text[:at])):
            return _Hit(at, at + len(header))
    if header in text:
        return None
    start = _HEADING.match(text).end()  # type: ignore[union-attr]
    shared = _shared(text[start:], header)
    if shared >= max(len(header) * _ENOUGH, _SHORTEST * _ENOUGH):
        return _Hit(start, start + shared, overprinted=len(text) > start + shared)
    return _printed_over(text, header)


def _printed_over(text: str, header: str) -> _Hit | None:
    """The header's first word and its last words, with other letters in between that came from the line below."""
    names = header.split()
    first, last = names[0], " ".join(names[-2:])
    if len(first) < len("Hyper") or len(last) < _SHORTEST or len(first) + len(last) >= len(header):
        return None
    end = text.find(last)
    start = text.rfind(first, max(0, end - len(header)), max(end, 0))
    return _Hit(start, end + len(last), overprinted=True) if 0 <= start < end else None


def _shared(text: str, header: str) -> int:
    """How many characters both begin with."""
    return next((i for i, (a, b) in enumerate(zip(text, header, strict=False)) if a != b), min(len(text), len(header)))
