"""Tells the gutter of a page (scores and ticks left of the text) from the text, and what hangs before its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from generator.scanning.pieces import Box, Part, Piece, around

_LISTED = re.compile(r"\W?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\W{0,2}")  # `1.`, `(a)`, `iv)`
_LETTER = re.compile(r"\(?[A-Za-z][.)]")
_LEVEL = 0.5  # of its height that a letter shares with the text behind it
_LONG = 12  # line heights: a piece as long as this is text, not a note in the margin
_SUPPORT = 0.1  # share of the long lines that begin where the text begins; fewer are titles
_NEAR = 1.6  # line heights between a number and the text that it hangs before
_WIDEST = 3  # line heights: a number, not a word
_CLOSE = 1.5  # line heights between the lines of one cell of the gutter
_APART = 0.5  # line heights between the columns of a margin


@dataclass(frozen=True, slots=True)
class Columns:
    """The pieces of a page by the column that they stand in.

    Attributes:
        text: the text, with what hangs before it.
        hanging: of these, the numbers and letters in a column of their own before the text.
        gutter: what stands in the margin left of both, a cell for all that stands close together.
    """

    text: tuple[Piece, ...] = ()
    hanging: tuple[Piece, ...] = ()
    gutter: tuple[tuple[Piece, ...], ...] = ()


def columns(pieces: Sequence[Piece]) -> Columns:
    """Take the gutter of a page apart from its text. Icons in the gutter are left out: they are no text."""
    if not pieces:
        return Columns()
    line = median(piece.box.height for piece in pieces)
    edge = _left_edge(pieces, line)
    pieces = _without_icons(pieces, edge)
    first = min((piece.box.top for piece in pieces if abs(piece.box.left - edge) <= line), default=0)
    margin = [piece for piece in pieces if _in_margin(piece.box, edge, line) and piece.box.bottom > first - line]
    hanging = _hanging(margin, edge, line)
    hanging += [piece for piece in _labels(margin, pieces) if piece not in hanging]
    gutter = [piece for piece in margin if piece not in hanging]
    text = tuple(piece for piece in pieces if piece not in gutter)
    return Columns(text, tuple(hanging), tuple(_cells(gutter, line)))


def _in_margin(box: Box, edge: int, line: float) -> bool:
    """Whether a piece stands left of the text; a wide number may reach into it."""
    short = box.width <= _WIDEST * line and (box.left + box.right) / 2 < edge and box.left < edge - line / 2
    return short or (box.right <= edge + line / 4 and box.width < _LONG * line)


def _left_edge(pieces: Sequence[Piece], line: float) -> int:
    """Where the text begins: the leftmost edge that enough of the long lines share."""
    lefts = sorted(piece.box.left for piece in pieces if piece.box.width >= _LONG * line)
    needed = max(2, _SUPPORT * len(lefts))
    for left in lefts:
        if sum(left <= other <= left + line for other in lefts) >= needed:
            return left
    return min((piece.box.left for piece in pieces), default=0)


def _hanging(margin: Sequence[Piece], edge: int, line: float) -> list[Piece]:
    """The column of the margin that ends right before the text: numbers and letters of a list."""
    left = edge
    hanging: list[Piece] = []
    for piece in sorted(margin, key=lambda piece: -piece.box.right):
        if piece.box.width > _WIDEST * line or not _LISTED.fullmatch(piece.text):
            continue
        if piece.box.right < left - (_APART if hanging else _NEAR) * line:
            break
        hanging.append(piece)
        left = min(left, piece.box.left)
    return hanging


def _labels(margin: Sequence[Piece], pieces: Sequence[Piece]) -> list[Piece]:
    """The letters of options that a table has in a column of its own, far before the text that they belong to."""
    letters = [piece for piece in margin if _LETTER.fullmatch(piece.text)]
    if len({piece.text for piece in letters}) < len("AB"):
        return []
    text = [piece for piece in pieces if piece not in margin]
    return [piece for piece in letters if any(other.box.shared_rows(piece.box) > _LEVEL for other in text)]


def _without_icons(pieces: Sequence[Piece], edge: int) -> list[Piece]:
    """Leave out single signs left of the text: ticks and arrows, which engines read as any letter.

    The letters of options differ from each other as A differs from B; ticks are all alike.
    """
    single = [p for p in pieces if p.box.right <= edge and len(p.text) == 1 and not p.text.isdigit()]
    if {"A", "B"} <= {piece.text.upper() for piece in single}:
        return list(pieces)
    return [piece for piece in pieces if piece not in single]


def _cells(gutter: Sequence[Piece], line: float) -> list[tuple[Piece, ...]]:
    """What stands in the gutter, a cell for pieces close below each other."""
    cells: list[list[Piece]] = []
    for piece in sorted(gutter, key=lambda piece: piece.box.top):
        if cells and piece.box.top - cells[-1][-1].box.bottom < _CLOSE * line:
            cells[-1].append(piece)
        else:
            cells.append([piece])
    return [tuple(cell) for cell in cells]


def cell_box(cell: Sequence[Part]) -> Box:
    """The rectangle around a cell."""
    return around([part.box for part in cell])
