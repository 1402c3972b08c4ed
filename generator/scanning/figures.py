"""Finds drawings and photographs, so that the labels inside them are not taken for sentences.

A drawing is ink that is no text: lines, arrows, boxes. What stands in or beside it and is neither as long as a line of
text nor begins where lines of text begin is a label of it; so is what all but touches a drawing or a label of it, and
what stands in one row with nothing but labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import cv2
import numpy as np
import numpy.typing as npt

from generator.scanning.ink import ink
from generator.scanning.pieces import Box, Piece, Sign
from generator.scanning.rows import Row, rows
from generator.scanning.tiles import Pixels

_LONG = 10  # line heights: a piece as long as this is a line of text
SMALLEST = 2.5
"""Line heights: what is lower or narrower is an icon or a rule."""

_REACH = 1.5  # line heights between a drawing and its labels, and between the strokes of one drawing
_TOUCH = 0.4  # line heights: no text stands closer beside a drawing, wherever it begins
_CONTRAST = 40
_EDGE = 0.4  # line heights by which lines of text that begin at one edge may stand apart
_SHARED = 0.3  # of the lower one's height that two pieces of a row share
_RIM = 0.5  # line heights: how thick a frame may be, its round corners and its shadow
_ROWS = 2  # rows of a table
_ACROSS = 0.8  # of a region's width that a rule of a table is long
_LINES = 3  # lines that make an edge


def labels(page: Pixels, pieces: Sequence[Piece], signs: Sequence[Sign], body: Sequence[Piece]) -> frozenset[Piece]:
    """Find the pieces that are labels of drawings.

    Args:
        page: height, width and colours.
        pieces: the text that was read on it.
        signs: the circles and boxes beside options; they are no drawing.
        body: of the pieces, those that stand neither in the gutter nor before a line, as its number does.
    """
    if not body:
        return frozenset()
    line = median(piece.box.height for piece in pieces)
    text = frozenset(piece for piece in body if _is_text(piece, signs, line))
    short = [piece for piece in body if piece not in text]
    edges = _edges(body, line)
    loose = [piece for piece in short if not any(abs(piece.box.left - edge) <= _EDGE * line for edge in edges)]
    covered = [*(piece.box for piece in pieces), *(sign.box for sign in signs)]
    regions = [box for box in drawings(page, covered, line) if _is_drawing(page, box, body, text, line)]
    found = {piece for region in regions for piece in _labels(region, loose, short, line)}
    found |= {piece for piece in short if any(_holds(region, piece.box) for region in regions)}
    for row in rows(body):
        if found.intersection(row.pieces) and not text.intersection(row.pieces):
            found.update(row.pieces)
    return frozenset(found)


def _is_drawing(page: Pixels, region: Box, body: Sequence[Piece], text: frozenset[Piece], line: float) -> bool:
    """Whether a region is a drawing: a frame around lines of text is none, and neither is a table or a listing."""
    inside = [piece for piece in body if _holds(region, piece.box)]
    return not text.intersection(inside) and not _is_table(page, region, rows(inside), line)


def _is_table(page: Pixels, region: Box, cells: Sequence[Row], line: float) -> bool:
    """Whether rows begin below each other and have as many cells; where rules part them, cells may be empty.

    Short lines of code are a table of one column.
    """
    lefts = [[piece.box.left for piece in row.pieces] for row in cells]
    if len(lefts) < _ROWS or (len({len(row) for row in lefts}) > 1 and _rules(page, region) < len(lefts)):
        return False
    fullest = max(lefts, key=len)
    begins = [row[0] for row in lefts]
    fits = all(any(abs(left - column) <= _EDGE * line for column in fullest) for row in lefts for left in row)
    return fits and max(begins) - min(begins) <= _EDGE * line


def _rules(page: Pixels, region: Box) -> int:
    """How many rules go across a region from one side to the other."""
    ruled = ink(page, region).mean(axis=1) >= _ACROSS if region.height > 0 else np.zeros(0, np.bool_)
    return int(np.count_nonzero(np.diff(ruled.astype(np.int8), prepend=0) == 1))


def _is_text(piece: Piece, signs: Sequence[Sign], line: float) -> bool:
    """Whether a piece is as long as a line of text, or stands behind a sign."""
    beside = any(sign.box.shared_rows(piece.box) and sign.box.right <= piece.box.right for sign in signs)
    return piece.box.width >= _LONG * line or beside


def _edges(body: Sequence[Piece], line: float) -> list[int]:
    """Where lines of text begin."""
    lefts = [piece.box.left for piece in body if piece.box.width >= _LONG * line]
    return [left for left in set(lefts) if sum(abs(left - other) <= _EDGE * line for other in lefts) >= _LINES]


def drawings(page: Pixels, covered: Sequence[Box], line: float) -> list[Box]:
    """Rectangles around ink that is no text, strokes near each other taken together.

    Args:
        page: height, width and colours.
        covered: where text and signs stand.
        line: height of a line of text, in pixels.
    """
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    ink = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > _CONTRAST
    for box in covered:
        ink[max(0, box.top - 2) : box.bottom + 2, max(0, box.left - 2) : box.right + 2] = False
    found = (box for box in _regions(ink, int(line * _REACH)) if min(box.width, box.height) >= SMALLEST * line)
    return [box for box in found if not _is_frame(ink, box, int(line * _RIM))]


def _is_frame(ink: npt.NDArray[np.bool_], box: Box, rim: int) -> bool:
    """Whether nothing is drawn but a frame around what stands inside: a formula or a word in a box is text."""
    return not ink[box.top + rim : box.bottom - rim, box.left + rim : box.right - rim].any()


def _regions(ink: npt.NDArray[np.bool_], reach: int) -> list[Box]:
    near = cv2.dilate(ink.astype(np.uint8), np.ones((reach, reach), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(near)
    shrink = reach // 2
    return [
        Box(int(x) + shrink, int(y) + shrink, int(x + width) - shrink, int(y + height) - shrink)
        for x, y, width, height, _ in stats[1:count]
    ]


def _labels(drawing: Box, loose: Sequence[Piece], short: Sequence[Piece], line: float) -> set[Piece]:
    """The loose pieces in a drawing, beside it, or beside another label of it; and the short ones that touch these."""
    found: set[Piece] = set()
    region = drawing
    while near := {
        piece
        for piece in short
        if piece not in found
        and (
            _touches(piece.box, [drawing, *(label.box for label in found)], line)
            or (piece in loose and region.near(piece.box, _REACH * line))
        )
    }:
        found |= near
        for piece in near:
            region = region.joined(piece.box)
    return found


def _touches(box: Box, others: Sequence[Box], line: float) -> bool:
    """Whether a piece stands in one row with a drawing or a label, and hardly apart from it."""
    return any(
        box.shared_rows(other) > _SHARED and max(box.left - other.right, other.left - box.right) <= _TOUCH * line
        for other in others
    )


def _holds(region: Box, box: Box) -> bool:
    return region.left < (box.left + box.right) / 2 < region.right and region.top < box.middle < region.bottom
