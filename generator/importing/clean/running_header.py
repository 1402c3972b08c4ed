"""Removes the page header that repeats all over a scan, also where it was printed over other text.

A header is a line near the top that comes again: `Quiz, 10 questions`. It comes whole, before or behind other text
(`Whether you use batch or mini-batch optimization Hyperparameter tuning, …`), or with its end printed over
(`Quiz, 10 questhapresence of local minima`), and then what is left of the other text is in doubt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise, takewhile
from math import ceil

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.furniture import announced, is_of_page
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
_NEAR = 3  # lines from a title to how many questions there are
# A number or a score: here the questions begin, and an option may well come again (`None of the above`).
_QUESTION = re.compile(r"\W*(?:\d+\s?[./)]|[Aa][.)]\s)")
_HEADING = re.compile(r"[\s#*_>]*")
_TWICE = "this stands at the top of the page as well; it may be a page header"
_BESIDE = "the title of the page stands beside this text; it may be a page header"
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
        if not gone and any(header.named and _is_beside(lines, index, header.text) for header in headers):
            left = [piece.doubted(_BESIDE) for piece in left]
        kept.extend(left)
        removals.extend(Removal(piece.span, RULE) for piece in gone)
    return Cleaned(tuple(kept), tuple(removals))


def _sure(line: Line, headers: tuple[_Header, ...]) -> bool:
    return all(header.sure for header in headers if header.text in line.text)


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
    top = [(i, _title(line.text)) for i, line in enumerate(lines) if not line.blank][:_TOP]
    top = [(i, text) for i, text in takewhile(lambda item: not _begins(lines[item[0]]), top) if text]
    short = [(i, text) for i, text in top if len(text) < _SHORTEST and announced(text) is None]
    told = [i for i, line in enumerate(lines) if is_of_page(line)] if short else []
    named = {i for i, text in short if told and _is_named(lines, text, told)}
    return tuple(
        _Header(i, text, times, i in named)
        for i, text in top
        if (len(text) >= _SHORTEST or i in named)
        and text[-1] not in "?:."
        and not text[0].islower()  # the wrapped end of a stem: `all that apply.) *`
        and not says(text, words().furniture)
        and (times := sum(text in other.text for other in lines)) > 1
    )


def _title(text: str) -> str:
    """A line without the signs of a heading, and without the score of the whole quiz beside it."""
    found = score(text)
    rest = f"{text[: found.start]} {text[found.end :]}" if found and found.whole_quiz else text
    return _HEADING.sub("", rest, count=1).strip()


def _is_named(lines: Lines, text: str, told: list[int]) -> bool:
    """Whether a short line is a title: wherever it stands alone, the whole quiz is scored or counted close to it.

    Where it stands alone more often than that, it is an option as well.

    Args:
        lines: of the page.
        text: of the line.
        told: the lines in which the quiz is scored or counted.
    """
    again = [i for i, line in enumerate(lines) if text in line.text and _title(line.text) == text]
    tops = sum(b - a > _NEAR for a, b in pairwise(told)) + 1
    return 1 < len(again) <= tops and all(any(abs(i - at) <= _NEAR for at in told) for i in again)


def _is_beside(lines: Lines, index: int, title: str) -> bool:
    """Whether a line begins or ends with a short title, where the whole quiz is scored or counted near it."""
    text = lines[index].text.strip()
    near = range(max(index - _NEAR, 0), min(index + _NEAR + 1, len(lines)))
    holds = text.startswith(f"{title} ") or text.endswith(f" {title}")
    return holds and any(is_of_page(lines[i]) for i in near)


def _begins(line: Line) -> bool:
    """Whether the questions begin here: `1. Who …`, `NEW QUESTION 1`, `Correct 1/1 points`.

    The score of the whole quiz is a part of the header.
    """
    text = _HEADING.sub("", line.text, count=1).strip()
    found = score(line.text)
    known = any(known.match(text) is not None for known in (_QUESTION, _numbered(), _judged()))
    return label(line) is not None or (known and not (found and found.whole_quiz))


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
    if len(header) < _SHORTEST:  # a line that begins or ends with a short one may speak of it
        at = text.find(header)
        cell = text.startswith(f"{header} | ")  # in one row with the text beside it
        return _Hit(at, at + len(header) + 3 * cell) if cell or (at >= 0 and _title(text) == header) else None
    if header in text:
        for at in (text.find(header), text.rfind(header)):
            # in the middle of a sentence it is no header: "In the book …, which chapter …"
            if not text[at + len(header) :].strip() or _HEADING.fullmatch(text[:at]):
                return _Hit(at, at + len(header))
        return None
    start = _HEADING.match(text).end()  # type: ignore[union-attr]
    if text.startswith(header[: ceil(max(len(header), _SHORTEST) * _ENOUGH)], start):
        shared = _shared(text[start:], header)
        return _Hit(start, start + shared, overprinted=len(text) > start + shared)
    return _printed_over(text, header)


def _printed_over(text: str, header: str) -> _Hit | None:
    """The header's first word and its last words, with other letters in between that came from the line below."""
    first, last = _edges(header)
    end = text.find(last)
    if end < 0 or len(first) < len("Hyper") or len(last) < _SHORTEST or len(first) + len(last) >= len(header):
        return None
    start = text.rfind(first, max(0, end - len(header)), max(end, 0))
    return _Hit(start, end + len(last), overprinted=True) if 0 <= start < end else None


@lru_cache(maxsize=_TOP)
def _edges(header: str) -> tuple[str, str]:
    """The first word of a header, and its last two."""
    names = header.split()
    return names[0], " ".join(names[-2:])


def _shared(text: str, header: str) -> int:
    """How many characters both begin with."""
    return next((i for i, (a, b) in enumerate(zip(text, header, strict=False)) if a != b), min(len(text), len(header)))
