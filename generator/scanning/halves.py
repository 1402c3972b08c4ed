"""Cuts a page that is printed in two columns, so that each is read from top to bottom, one after the other.

A table has two columns as well, and its rows are to be read across. In a page of two columns the questions of the right
one go on where those of the left one end, or its lines stand on no level with those of the left one. Options are short:
where the numbers of the questions count on, only the lines that they stand before are to be as long as text is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

import numpy as np

from generator.scanning.counted import counts_on, numbers
from generator.scanning.pieces import Box, Piece, around
from generator.scanning.tiles import Pixels

_CROSSING = 0.1  # share of the pieces that may stand across both columns: a title, a footer
_FEWEST = 6  # lines of a column
_WIDE = 6  # line heights: half of the lines of a column are as long, those of a gutter or of a table are not
_APART = 0.8  # line heights between two columns
_TALL = 0.4  # of the text's height that both columns have beside each other
_LEVEL = 0.15  # line heights between the middles of two lines on one level
_ALIGNED = 0.5  # share of the lines of the right column that stand on a level with one of the left in a table


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page that is read before the next.

    Attributes:
        pieces: the text in it.
        area: where it stands.
    """

    pieces: tuple[Piece, ...]
    area: Box


def halves(page: Pixels, pieces: Sequence[Piece]) -> tuple[Part, ...]:
    """Cut a page into parts.

    Args:
        page: height, width and colours.
        pieces: the text that was read on it.

    Returns:
        The parts in reading order; one where it has no two columns.
    """
    whole = Box(0, 0, page.shape[1], page.shape[0])
    cut = _cut(pieces)
    if cut is None:
        return (Part(tuple(pieces), whole),)
    return tuple(_parts(pieces, cut, whole))


def only(page: Pixels, area: Box) -> Pixels:
    """The page with nothing on it but what stands in one area."""
    if (area.left, area.top, area.right, area.bottom) == (0, 0, page.shape[1], page.shape[0]):
        return page
    bare = np.empty_like(page)
    bare[:] = np.median(page[::8, ::8], axis=(0, 1)).astype(np.uint8)
    rows, columns = slice(area.top, area.bottom), slice(area.left, area.right)
    bare[rows, columns] = page[rows, columns]
    return bare


def _cut(pieces: Sequence[Piece]) -> int | None:
    """Where two columns part; None where there are none."""
    if len(pieces) < 2 * _FEWEST:
        return None
    line = median(piece.box.height for piece in pieces)
    text = around([piece.box for piece in pieces])
    lefts = sorted({piece.box.left for piece in pieces if text.left + text.width / 4 < piece.box.left})
    for edge in lefts:
        cut = edge - round(_APART * line / 2)
        left = [piece for piece in pieces if piece.box.right <= cut - _APART * line / 2]
        right = [piece for piece in pieces if piece.box.left >= edge]
        crossing = len(pieces) - len(left) - len(right)
        if crossing > _CROSSING * len(pieces) or min(len(left), len(right)) < _FEWEST:
            continue
        if counts_on(left, right, line):
            return cut  # the last column of a text may be short
        if all(_is_tall(side, text) and _is_wide(side, line) for side in (left, right)):
            return cut if _goes_on(left, right, line) else None
    return None


def _is_tall(side: Sequence[Piece], text: Box) -> bool:
    """Whether one side of a cut has lines over much of the page."""
    return around([piece.box for piece in side]).height >= _TALL * text.height


def _is_wide(side: Sequence[Piece], line: float) -> bool:
    """Whether one side of a cut is lines of text, and no cells of a table."""
    return sum(piece.box.width >= _WIDE * line for piece in side) * 2 >= len(side)


def _goes_on(left: Sequence[Piece], right: Sequence[Piece], line: float) -> bool:
    """Whether the right column is read after the left one, and not beside it."""
    before, after = numbers(left, line), numbers(right, line)
    if before and after:
        return max(before) < min(after)
    level = sum(any(abs(piece.box.middle - other.box.middle) <= _LEVEL * line for other in left) for piece in right)
    return level < _ALIGNED * len(right)


def _parts(pieces: Sequence[Piece], cut: int, whole: Box) -> Iterator[Part]:
    """What stands across both columns is a part of its own, between the columns above it and those below."""
    ordered = sorted(pieces, key=lambda piece: piece.box.middle)
    top = whole.top
    bands = [(across, list(band)) for across, band in groupby(ordered, lambda piece: _across(piece.box, cut))]
    for n, (across, band) in enumerate(bands):
        below = bands[n + 1][1] if n + 1 < len(bands) else None
        end = around([piece.box for piece in band]).bottom
        bottom = (end + min(piece.box.top for piece in below)) // 2 if below else whole.bottom
        if across:
            yield Part(tuple(band), Box(whole.left, top, whole.right, bottom))
        else:
            sides = (
                ([piece for piece in band if piece.box.right <= cut], Box(whole.left, top, cut, bottom)),
                ([piece for piece in band if piece.box.right > cut], Box(cut, top, whole.right, bottom)),
            )
            yield from (Part(tuple(side), area) for side, area in sides if side)
        top = bottom


def _across(box: Box, cut: int) -> bool:
    return box.left < cut < box.right
