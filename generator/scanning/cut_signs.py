"""Puts a circle or box together that the edge between two pages cut: its upper part ends one, its lower begins another.

A browser that prints a page moves a line without room to the next one, and leaves the circle beside it where it was.
The two parts stand in the column of the other signs, are as wide as they and together as high, and nothing stands
between them but the edges of the pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

import numpy as np
import numpy.typing as npt

from generator.scanning.pieces import Box, Sign
from generator.scanning.signs import is_filled
from generator.scanning.tiles import Pixels

_FEWEST = 2  # signs that show where such stand, and how large they are
_ALIGNED = 0.2  # of its width by which a sign may stand beside the others
_FARTHEST = 3.5  # widths of a sign between it and its text
_OFF = 0.15  # of its width by which the parts together may be higher or wider
_CONTRAST = 24  # shades by which an outline differs from the paper
_REACH = 1.5  # widths of a sign above and below the text beside which its lower part stands


def cut_sign(above: Pixels, below: Pixels, signs: Sequence[Sign], last: Box, first: Box) -> Sign | None:
    """Find the sign of the first line of a page that the edge above it cut.

    Args:
        above: the page that ends there.
        below: the page that begins there.
        signs: those of both pages.
        last: the lowest line of the first page.
        first: the first line of the second.

    Returns:
        The sign, in the place of its lower part; None where there is none.
    """
    column = _column(signs, first)
    if len(column) < _FEWEST:
        return None
    size = round(median(sign.box.width for sign in column))
    left = round(median(sign.box.left for sign in column))
    columns = slice(max(0, left - 1), left + size + 1)
    upper = next(iter(reversed(list(_runs(above[:, columns])))), None)
    lower = next((run for run in _runs(below[:, columns]) if _is_at(run, first, size)), range(first.top, first.top))
    if upper is None or upper.stop < last.bottom or abs(len(upper) + len(lower) - size) > max(2, _OFF * size):
        return None
    whole = np.vstack([above[upper.start : upper.stop, columns], below[lower.start : lower.stop, columns]])
    if abs(_width(whole) - size) > max(2, _OFF * size):
        return None
    near = min(column, key=lambda sign: abs(sign.box.middle - first.middle))
    box = Box(0, 0, whole.shape[1], whole.shape[0])
    place = Box(columns.start, lower.start, columns.stop, lower.stop)
    return Sign(place, round=near.round, filled=is_filled(whole, box, round_=near.round))


def _column(signs: Sequence[Sign], text: Box) -> list[Sign]:
    """The signs in front of a text, of the commonest column."""
    before = [sign for sign in signs if sign.box.right <= text.left <= sign.box.right + _FARTHEST * sign.box.width]
    columns = [
        [other for other in before if abs(other.box.left - sign.box.left) <= _ALIGNED * sign.box.width]
        for sign in before
    ]
    return max(columns, key=len, default=[])


def _is_at(run: range, text: Box, size: int) -> bool:
    return text.top - _REACH * size <= run.start and run.stop <= text.bottom + _REACH * size and len(run) <= size


def _runs(part: Pixels) -> Iterator[range]:
    """The rows that hold ink, each run of them."""
    rows = np.flatnonzero(_ink(part).any(axis=1))
    for run in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1):
        if run.size:
            yield range(int(run[0]), int(run[-1]) + 1)


def _width(part: Pixels) -> int:
    held = np.flatnonzero(_ink(part).any(axis=0))
    return int(held[-1] - held[0] + 1) if held.size else 0


def _ink(part: Pixels) -> npt.NDArray[np.bool_]:
    """What differs from white paper, coloured rims too."""
    found: npt.NDArray[np.bool_] = 255 - part.min(axis=2).astype(np.int16) > _CONTRAST
    return found
