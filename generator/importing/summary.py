"""The table with which an import ends: what came of each file."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap

from generator.model.question import Quiz

_HEAD = ("", "questions", "ready", "with notes", "lines unplaced")
_GAP = "  "
_LEAST = 24
"""Columns that a file's name and its notes have, however narrow the terminal is."""


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one file.

    Attributes:
        name: of the file.
        imported: whether anything was.
        questions: how many.
        ready: how many of them have no review note of their own.
        codes: for each code of a note how many questions have one.
        unplaced: how many lines of the source belong to nothing.
        held_back: whether a note stands on the quiz as a whole; until it is settled, no question is published.
    """

    name: str
    imported: bool = True
    questions: int = 0
    ready: int = 0
    codes: tuple[tuple[str, int], ...] = ()
    unplaced: int = 0
    held_back: bool = False


def row(name: str, quiz: Quiz | None, unplaced: int = 0) -> Row:
    """Count what came of a file.

    Args:
        name: of the file.
        quiz: what was imported; None when nothing was.
        unplaced: how many lines of the source belong to nothing.
    """
    if quiz is None:
        return Row(name, imported=False)
    codes = Counter(code for question in quiz.questions for code in {note.code for note in question.review})
    ready = sum(not question.draft for question in quiz.questions)
    return Row(
        name,
        questions=len(quiz.questions),
        ready=ready,
        codes=_ordered(codes),
        unplaced=unplaced,
        held_back=quiz.draft,
    )


def table(rows: Sequence[Row], width: int = 80) -> tuple[str, ...]:
    """Return the lines of the table: a row for each file, their notes by code below it, the total of several.

    Args:
        rows: one for each file.
        width: columns of the terminal; names are cut and notes are wrapped so that they fit, if it has 70 or more.
    """
    if not rows:
        return ()
    total = (_total(rows),) if len(rows) > 1 else ()
    figures = [_HEAD[1:], *(_figures(each) for each in (*rows, *total))]
    widths = [max(map(len, column)) for column in zip(*figures, strict=True)]
    room = max(_LEAST, width - sum(widths) - len(_GAP) * len(widths))
    names = [_cut(_printable(each.name), room) for each in (*rows, *total)]
    first = max(map(_columns, names))
    lines = [_line("", first, _HEAD[1:], widths)]
    for each, name, cells in zip((*rows, *total), names, figures[1:], strict=True):
        lines.append(
            _line(name, first, cells, widths) if each.imported else f"{_pad(name, first)}{_GAP}nothing imported"
        )
        lines += _notes(each, width)
    return tuple(lines)


def _total(rows: Sequence[Row]) -> Row:
    codes: Counter[str] = Counter()
    for each in rows:
        codes.update(dict(each.codes))
    return Row(
        f"{len(rows)} files",
        questions=sum(each.questions for each in rows),
        ready=sum(each.ready for each in rows),
        codes=_ordered(codes),
        unplaced=sum(each.unplaced for each in rows),
    )


def _ordered(codes: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(codes.items(), key=lambda item: (-item[1], item[0])))


def _figures(each: Row) -> tuple[str, ...]:
    if not each.imported:
        return ("",) * (len(_HEAD) - 1)
    return tuple(map(str, (each.questions, each.ready, each.questions - each.ready, each.unplaced)))


def _notes(each: Row, width: int) -> list[str]:
    """Return the lines below a row: its notes by code, the most frequent first."""
    codes = ", ".join(f"{number}\N{NO-BREAK SPACE}{code}" for code, number in each.codes)
    held = "A note on the quiz as a whole holds all of it back." if each.held_back else ""
    lines = [line for text in (codes, held) for line in wrap(text, max(_LEAST, width - 4), break_on_hyphens=False)]
    return [f"    {line}".replace("\N{NO-BREAK SPACE}", " ") for line in lines]


def _line(name: str, first: int, cells: Iterable[str], widths: Iterable[int]) -> str:
    return _GAP.join([_pad(name, first), *(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))])


def _pad(text: str, width: int) -> str:
    return text + " " * (width - _columns(text))


def _printable(text: str) -> str:
    """Spell out what could steer a terminal: a file may be named by anybody."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)


def _cut(text: str, width: int) -> str:
    """Shorten a name in its middle: its end tells what kind of file it is."""
    if _columns(text) <= width:
        return text
    start, end = text[: len(text) // 2], text[len(text) // 2 :]
    while _columns(start) + _columns(end) >= width:
        start, end = (start[:-1], end) if _columns(start) >= _columns(end) else (start, end[1:])
    return f"{start}…{end}"


def _columns(text: str) -> int:
    """Return how many columns a text takes in a terminal."""
    return sum(0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF") for char in text)
