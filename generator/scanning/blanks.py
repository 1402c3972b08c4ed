"""Finds the rules in lines of text that stand for a gap to fill in, which engines lose: `similar to ____ and ____`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

import cv2
import numpy as np
import numpy.typing as npt

from generator.scanning.pieces import Box, Piece
from generator.scanning.tiles import Pixels

BLANK = "____"
_CONTRAST = 40  # shades by which ink differs from the paper around it
_SHORTEST, _LONGEST = 1.2, 20  # line heights: a dash is shorter, a rule between two parts of a page longer
_THICKEST = 0.15  # line heights
_BELOW = 0.2  # of a line's height below its middle: a dash stands higher
_NEAR = 1.0  # line heights between a gap and the word beside it
_COVERED = 0.3  # of a rule that stands under words: underlined text is no gap
_CLEAR = 0.6  # line heights above a gap in which nothing stands
_SPECKS = 0.01  # share of them that may be ink
_SIDES = 3  # pixels beside a gap: the frame of a field has ink there


def blanks(page: Pixels, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Find the gaps in the lines of a page.

    Args:
        page: height, width and colours.
        pieces: the text that was read on it.

    Returns:
        A piece `____` for each.
    """
    if not pieces:
        return ()
    line = median(piece.box.height for piece in pieces)
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    ink = (np.abs(grey.astype(np.int16) - int(np.median(grey))) > _CONTRAST).astype(np.uint8)
    boxes = [piece.box for piece in pieces]
    found = (rule for rule in _rules(ink, line) if _in_line(rule, boxes, line) and _clear(rule, ink, line))
    return tuple(Piece(BLANK, _as_word(rule, boxes, line)) for rule in found)


def _rules(ink: npt.NDArray[np.uint8], line: float) -> Iterator[Box]:
    """Thin strokes that run across."""
    shortest = max(3, round(_SHORTEST * line))
    across = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, shortest), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(across)
    for left, top, width, height, _ in stats[1:count].tolist():
        if width <= _LONGEST * line and height <= max(2, _THICKEST * line):
            yield Box(left, top, left + width, top + height)


def _in_line(rule: Box, boxes: Sequence[Box], line: float) -> bool:
    """Whether a rule stands at the foot of a line, right beside a word and under none."""
    row = [box for box in boxes if _at_foot(rule, box, line)]
    covered = sum(max(0, min(rule.right, box.right) - max(rule.left, box.left)) for box in row)
    beside = any(max(box.left - rule.right, rule.left - box.right) <= _NEAR * line for box in row)
    return beside and covered <= _COVERED * rule.width


def _at_foot(rule: Box, box: Box, line: float) -> bool:
    return box.middle + _BELOW * box.height <= rule.middle <= box.bottom + line / 4


def _clear(rule: Box, ink: npt.NDArray[np.uint8], line: float) -> bool:
    """Whether nothing stands above a rule, nor goes up at its ends."""
    rows = slice(max(0, rule.top - round(_CLEAR * line)), max(0, rule.top - 1))
    above = ink[rows, max(0, rule.left) : rule.right]
    ends = [ink[rows, max(0, end - _SIDES) : end + _SIDES] for end in (rule.left, rule.right)]
    return bool(above.size) and above.mean() <= _SPECKS and not any(end.all(axis=0).any() for end in ends)


def _as_word(rule: Box, boxes: Sequence[Box], line: float) -> Box:
    """The place of a gap as a word of its line."""
    row = next(box for box in boxes if _at_foot(rule, box, line))
    return Box(rule.left, row.top, rule.right, row.bottom)
