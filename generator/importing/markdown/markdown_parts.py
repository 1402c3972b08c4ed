"""Cuts a bank in Markdown at its questions: at headings, at numbers, or, where there are neither, at what asks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.markdown.markdown_heads import Head, explains, head, is_explanation_heading
from generator.importing.markdown.markdown_rows import Kind, Row, Rows

_MARGIN = 3  # columns; a heading is not indented further
_FEWEST = 3  # numbered questions that tell how the others are headed
_UNMARKED = "no heading or number stands above this question; where the one before it ends is a guess"
_STRAY = "a number opens this paragraph, but other questions have a heading; it may be a line of the question above"
_CUT = "the paragraph below is numbered, but other questions have a heading; it may be a line of this question"
_TOPIC = "a heading and a question stand above the options; the heading may be that of a section"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of rows: a question with its number, or a section between questions.

    Attributes:
        rows: all of them; of a question, those behind its number.
        head: of a question, its number; None when it has none.
        section: whether it is no question.
        doubt: what is not sure about its beginning.
        wrapped: whether a tag stands around it.
    """

    rows: Rows
    head: Head | None = None
    section: bool = False
    doubt: str = ""
    wrapped: bool = False


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a part begins."""

    at: int
    head: Head | None = None
    section: bool = False
    doubt: str = ""
    level: int = 0


def title_of(rows: Rows) -> int | None:
    """The row with the title of the bank: a heading above all questions that is none itself."""
    at = next((i for i, row in enumerate(rows) if row.kind in {Kind.HEADING, Kind.OPTION}), None)
    if at is None or rows[at].kind is Kind.OPTION or head(rows[at].line, numbered=False):
        return None
    if any(row.kind is Kind.TEXT and head(row.line, numbered=False) for row in rows[:at]):
        return None
    below = next((i for i in range(at + 1, len(rows)) if rows[i].kind is not Kind.BLANK), len(rows))
    others = [row.level for row in rows[at + 1 :] if row.kind is Kind.HEADING]
    alone = not others or rows[at].level < min(others)
    if below == len(rows) or rows[below].kind is Kind.HEADING:
        return at
    opens = rows[below].kind is Kind.TEXT and (head(rows[below].line) is not None or asks(_paragraph(rows, below)))
    followed = _Ahead(rows).options_before_heading(at)
    return at if opens or not followed or (alone and others and rows[below].kind is not Kind.OPTION) else None


def parts(rows: Rows) -> tuple[Part, ...]:
    """Cut rows, without the title, into questions and sections; together they are all rows but the numbers."""
    starts = _starts(rows)
    bounds = [*(start.at for start in starts), len(rows)]
    found = [_part(rows[a:b], start) for start, (a, b) in zip(starts, pairwise(bounds), strict=True)]
    first = starts[0].at if starts else len(rows)
    above = [Part(rows[:first], section=True)] if any(row.kind is not Kind.BLANK for row in rows[:first]) else []
    return (*above, *found)


def _part(rows: Rows, start: _Start) -> Part:
    if start.head is None:
        return Part(rows, None, start.section, start.doubt)
    return Part((replace(rows[0], line=start.head.rest), *rows[1:]), start.head, start.section, start.doubt)


class _Ahead:
    """Tells what comes behind a row."""

    def __init__(self, rows: Rows) -> None:
        self._option = [len(rows)] * (len(rows) + 1)
        self._heading = [len(rows)] * (len(rows) + 1)
        for i in range(len(rows) - 1, -1, -1):
            row = rows[i]
            numbered = row.kind is Kind.TEXT and _opens(rows, i) and head(row.line, numbered=False) is not None
            self._option[i] = i if row.kind is Kind.OPTION else self._option[i + 1]
            self._heading[i] = i if row.kind is Kind.HEADING or numbered else self._heading[i + 1]

    def options_before_heading(self, at: int) -> bool:
        """Whether an option stands behind a row before the next heading or number does."""
        return self._option[at + 1] < self._heading[at + 1]


def _starts(rows: Rows) -> list[_Start]:
    ahead = _Ahead(rows)
    listed = _listed(rows)
    found: list[_Start] = []
    answered = False  # whether the question that is open has an option
    for at, row in enumerate(rows):
        answered = answered or row.kind is Kind.OPTION
        current = found[-1] if found else None
        start = None
        if row.kind is Kind.HEADING:
            start = _heading(rows, at, current, answered=answered, followed=ahead.options_before_heading(at))
        elif row.kind is Kind.TEXT and _opens(rows, at):
            open_ = current is None or answered or current.section or at in listed
            follows = bool(listed) and _rises(row, found)
            start = _text(rows, at, open_=open_ or follows, followed=ahead.options_before_heading(at) or follows)
            if start and at in listed and current and not answered and _is_bare(rows[current.at : at], current):
                found[-1] = replace(current, section=True, doubt="")  # a heading that asks, above numbered questions
        if start:
            found.append(start)
            answered = False
    marked = sum(start.level > 0 or start.head is not None for start in found if not start.section)
    unmarked = sum(bool(start.doubt == _UNMARKED) for start in found)
    return _with_strays([_sure(start) for start in found] if unmarked > marked else found)


def _with_strays(starts: list[_Start]) -> list[_Start]:
    """Doubt a number at the margin among questions with headings (`2. Double-click`), and the question above it."""
    stray = [
        start.level == 0 and start.head is not None and not start.section and not _follows(start.head, starts[:n])
        for n, start in enumerate(starts)
    ]
    headed = sum(start.level > 0 and start.head is not None for start in starts)
    if headed < _FEWEST or sum(stray) * _FEWEST > headed:
        return starts
    cut = [here and not start.section for start, here in zip(starts, [*stray[1:], False], strict=True)]
    notes = [_STRAY if odd else _CUT if above else "" for odd, above in zip(stray, cut, strict=True)]
    return [replace(start, doubt=start.doubt or note) for start, note in zip(starts, notes, strict=True)]


def _listed(rows: Rows) -> frozenset[int]:
    """The numbered paragraphs of a text that each have options of their own before the next; none of a few.

    What is numbered inside a stem (`1. …` / `2. …` above the options) has no options between.
    """
    numbered = [
        at
        for at, row in enumerate(rows)
        if row.kind is Kind.TEXT and row.indent <= _MARGIN and _opens(rows, at) and head(row.line, worded=False)
    ]
    bounds = [*numbered, len(rows)]
    own = [a for a, b in pairwise(bounds) if any(row.kind is Kind.OPTION for row in rows[a:b])]
    return frozenset(own) if len(own) >= _FEWEST else frozenset()


def _rises(row: Row, found: list[_Start]) -> bool:
    """Whether a paragraph has the number behind that of the last question."""
    here = head(row.line, worded=False)
    return here is not None and _follows(here, found)


def _follows(here: Head, found: list[_Start]) -> bool:
    """Whether a number goes on the count."""
    last = next((start.head.number for start in reversed(found) if start.head and start.head.number), "")
    return bool(last and here.number) and int(here.number) == int(last) + 1


def _is_bare(rows: Rows, start: _Start) -> bool:
    """Whether a part that a heading without a number opens holds nothing else."""
    return start.level > 0 and start.head is None and all(row.kind is Kind.BLANK for row in rows[1:])


def _heading(rows: Rows, at: int, current: _Start | None, *, answered: bool, followed: bool) -> _Start | None:
    """Read a heading: a question, a section, or a part of the question above."""
    row = rows[at]
    worded = head(row.line, numbered=False)
    if worded:
        return _Start(at, worded, level=row.level)
    if is_explanation_heading(row.line.text) and current and answered:
        return None
    deeper = current is not None and not current.section and 0 < current.level < row.level
    if deeper and (answered or followed) and not (answered and followed):
        return None  # `##### Why` under the options, `##### Code` above them
    if followed or (asks(row.line.text) and not deeper):
        return _Start(at, head(row.line), level=row.level, doubt=_topic(rows, at))
    return _Start(at, section=True, level=row.level)


def _topic(rows: Rows, at: int) -> str:
    """A heading that does not ask above a paragraph that does."""
    below = next((i for i in range(at + 1, len(rows)) if rows[i].kind is not Kind.BLANK), None)
    if below is None or rows[below].kind is not Kind.TEXT or head(rows[at].line) or asks(rows[at].line.text):
        return ""
    return _TOPIC if asks(_paragraph(rows, below)) else ""


def _text(rows: Rows, at: int, *, open_: bool, followed: bool) -> _Start | None:
    """Read the first line of a paragraph: a number, or what asks behind the options of another question."""
    row = rows[at]
    worded = head(row.line, numbered=False)
    if worded:
        return _Start(at, worded)
    if not (open_ and followed) or row.indent > _MARGIN:
        return None
    numbered = head(row.line, worded=False)
    if numbered:
        return _Start(at, numbered)
    if explains(row.line.text) or not asks(_paragraph(rows, at)):
        return None
    return _Start(at, doubt=_UNMARKED)


def _opens(rows: Rows, at: int) -> bool:
    """Whether a line begins a paragraph."""
    return at == 0 or rows[at - 1].kind is not Kind.TEXT


def _paragraph(rows: Rows, at: int) -> str:
    lines = []
    while at < len(rows) and rows[at].kind is Kind.TEXT:
        lines.append(rows[at].line.text.strip())
        at += 1
    return " ".join(lines)


def _sure(start: _Start) -> _Start:
    """Where no question has a heading, one without is no sign of a lost heading."""
    return replace(start, doubt="") if start.doubt == _UNMARKED else start
