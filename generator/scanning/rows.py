"""Puts pieces of text into rows, and signs in front of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.scanning.pieces import Box, Part, Piece, Sign, around

_BESIDE = 0.5  # of the lower piece's height that two pieces of one row share
_NEAR = 4  # rows above that a piece may still belong to: rows of a slanted page overlap
_OVERLAP = 0.2  # of a sign's width by which the box of its text may reach into it
_LEVEL = 0.75  # line heights by which a sign may stand above or below the middle of its line


@dataclass(frozen=True, slots=True)
class Row:
    """What stands on one line of the page, from left to right.

    Attributes:
        pieces: the text; none for a sign whose text was not read.
        signs: the circles and boxes.
    """

    pieces: tuple[Piece, ...]
    signs: tuple[Sign, ...] = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """Text and signs."""
        return (*self.pieces, *self.signs)

    @property
    def box(self) -> Box:
        """The rectangle around all of it."""
        return around([part.box for part in self.parts])

    @property
    def text_box(self) -> Box:
        """The rectangle around the text."""
        return around([piece.box for piece in self.pieces])


def rows(pieces: Iterable[Piece]) -> tuple[Row, ...]:
    """Put pieces into rows, top to bottom; a piece joins the row that it shares most of its height with."""
    found: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.box.middle):
        near = [row for row in found[-_NEAR:] if _height_shared(row, piece) >= _BESIDE and _free(row, piece)]
        if near:
            max(near, key=lambda row: _height_shared(row, piece)).append(piece)
        else:
            found.append([piece])
    ordered = [Row(tuple(sorted(row, key=lambda piece: piece.box.left))) for row in found]
    return tuple(sorted(ordered, key=lambda row: row.box.middle))


def with_signs(found: Sequence[Row], signs: Iterable[Sign], line: float) -> tuple[Row, ...]:
    """Put each sign into the row that it stands beside.

    Args:
        found: the rows.
        signs: the circles and boxes of the page.
        line: height of a line.
    """
    done = list(found)
    for sign in signs:
        beside = [
            i
            for i, row in enumerate(done)
            if row.pieces[-1].box.left >= sign.box.right - sign.box.width * _OVERLAP
            and abs(row.text_box.middle - sign.box.middle) <= _LEVEL * line
        ]
        if beside:
            at = min(beside, key=lambda i: abs(done[i].text_box.middle - sign.box.middle))
            done[at] = replace(done[at], signs=(*done[at].signs, sign))
    return tuple(done)


def _height_shared(row: Sequence[Piece], piece: Piece) -> float:
    return max(other.box.shared_rows(piece.box) for other in row)


def _free(row: Sequence[Piece], piece: Piece) -> bool:
    """Whether no piece of the row stands where this one does: then one is above the other."""
    return all(other.box.shared_columns(piece.box) < 0.5 for other in row)  # noqa: PLR2004 - the greater part
