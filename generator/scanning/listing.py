"""Finds code that is printed with line numbers, and writes it as fenced code with the indents that the page shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from generator.scanning.pieces import Piece
from generator.scanning.rows import Row

_NUMBERED = re.compile(r"(\d{1,3})\s+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})(?:\s|$)")
_CODE = re.compile(r"[=(){}\[\];<>#]")
_FEWEST = 2
_CLOSE = 1.0  # line heights between the lines of a listing
_ALIGNED = 0.6  # line heights by which its numbers may stand apart


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows of a page that are code.

    Attributes:
        first: index of its first row.
        lines: one for each row: the number, and the code behind it with its indent.
    """

    first: int
    lines: tuple[str, ...]


def listings(rows: Sequence[Row], line: float) -> tuple[Listing, ...]:
    """Find rows that are numbered 1, 2, 3 … without a dot, close under each other, the numbers in one column."""
    found: list[Listing] = []
    at = 0
    while at < len(rows):
        run = _run(rows, at, line)
        if len(run) >= _FEWEST and _is_code(run):
            found.append(Listing(at, _written(run)))
            at += len(run)
        else:
            at += 1
    return tuple(found)


def numbers(rows: Sequence[Row], line: float) -> dict[Piece, str]:
    """The pieces that are the number of a line of code, or begin with it; each with the number."""
    heads = [rows[found.first + n].pieces[0] for found in listings(rows, line) for n in range(len(found.lines))]
    return {head: match[1] for head in heads if (match := _NUMBER.match(head.text))}


def _run(rows: Sequence[Row], first: int, line: float) -> list[tuple[int, Piece | None]]:
    """Numbers and code of the rows from one that is numbered 1; a number that was not read may be missing inside."""
    run: list[tuple[int, Piece | None]] = []
    start = above = rows[first].text_box
    if _split(rows[first])[0] is None and first + 1 < len(rows) and _split(rows[first + 1])[0] == _FEWEST:
        start = rows[first + 1].text_box  # the number of the first line was not read
    for row in rows[first:]:
        number, code, left = _split(row)
        expected = len(run) + 1
        lost = number is None and row.text_box.left > start.left + line / 2
        if row.signs or not (number == expected or lost):
            break
        if run and row.text_box.top - above.bottom > _CLOSE * line:
            break
        if number is not None and abs(left - start.left) > _ALIGNED * line:
            break
        run.append((expected, code))
        above = row.text_box
    return run


def _is_code(run: Sequence[tuple[int, Piece | None]]) -> bool:
    """Whether most of the lines hold a sign of code: a table may have a column of numbers as well."""
    texts = [piece.text for _, piece in run if piece]
    return sum(_CODE.search(text) is not None for text in texts) * 2 > len(texts)


def _split(row: Row) -> tuple[int | None, Piece | None, int]:
    """The number of a row, its code, and where the row begins."""
    head, *rest = row.pieces
    if head.text.isdecimal():  # a square is a digit, and no number
        return int(head.text), _joined(rest), head.box.left
    match = _NUMBERED.match(head.text)
    if not match:
        return None, _joined(row.pieces), head.box.left
    return int(match[1]), _joined([_behind(head, match.end()), *rest]), head.box.left


def _behind(piece: Piece, end: int) -> Piece:
    """The part of a piece behind its first letters."""
    width = round(piece.box.width * end / len(piece.text))
    return Piece(piece.text[end:], piece.box.without_left(width), piece.sure)


def _joined(pieces: Sequence[Piece]) -> Piece | None:
    if not pieces:
        return None
    first = pieces[0]
    return Piece(
        " ".join(piece.text for piece in pieces), first.box.joined(pieces[-1].box), min(piece.sure for piece in pieces)
    )


def _written(run: Sequence[tuple[int, Piece | None]]) -> tuple[str, ...]:
    code = [piece for _, piece in run if piece]
    margin = min((piece.box.left for piece in code), default=0)
    letter = median(piece.box.width / len(piece.text) for piece in code) if code else 1
    return tuple(
        f"{number} {' ' * round((piece.box.left - margin) / max(letter, 1))}{piece.text}" if piece else str(number)
        for number, piece in run
    )
