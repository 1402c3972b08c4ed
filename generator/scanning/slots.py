"""Finds the circles and boxes that the outlines of a page do not show: crossed by hand, drawn thicker, or with a gap.

Where the options of a page have signs in a column, a line of text without one is looked at in the place where its sign
would be: there is one if nearly all of the outline of its neighbour is there as well. What is only a tick, an icon or
a letter has ink elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median

import cv2
import numpy as np
import numpy.typing as npt

from generator.scanning.pieces import Box, Piece, Sign
from generator.scanning.tiles import Pixels

_FEWEST = 2  # empty signs that show what is looked for
_COVERED = 0.85  # of the neighbour's outline that is there
_CONTRAST = 40  # shades by which ink differs from paper
_LIGHT = 75  # percent of the pixels around a sign that are darker than its paper, or as light
_ACROSS, _DOWN = 0.2, 0.6  # of its width by which a sign may stand elsewhere than its neighbours, and its text
_AROUND = 0.5  # of its width around a sign: there is paper
_PAPER = 0.6  # of what is around it
_LEVEL = 0.5  # of the lower one's height that a sign and a text share
_ALIGNED = 0.6  # of a sign's width by which texts behind signs stand aligned


def more_signs(
    page: Pixels, found: Sequence[Sign], pieces: Sequence[Piece], filled: Callable[[Box, bool], bool]
) -> tuple[Sign, ...]:
    """Find signs in the places where those of other lines stand.

    Args:
        page: height, width and colours, dark on light.
        found: the signs that are known.
        pieces: the text of the page.
        filled: tells whether a sign in a place is filled; takes whether it is round.
    """
    empty = [sign for sign in found if not sign.filled]
    if len(empty) < _FEWEST:
        return ()
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY).astype(np.int16)
    texts = [text for sign in found if (text := _text(sign.box, pieces))]
    if not texts:
        return ()
    more: list[Sign] = []
    for piece in pieces:
        near = min(empty, key=lambda sign: abs(sign.box.middle - piece.box.middle))
        beside = any(sign.box.shared_rows(piece.box) > _LEVEL for sign in (*found, *more))
        if beside or not _behind(piece.box, near.box, texts):
            continue
        place = _place(grey, near.box, piece.box)
        if place is not None:
            more.append(Sign(place, round=near.round, filled=filled(place, near.round)))
    return tuple(more)


def _text(sign: Box, pieces: Sequence[Piece]) -> tuple[Box, Box] | None:
    """A sign with the text behind it."""
    row = [piece.box for piece in pieces if piece.box.shared_rows(sign) > _LEVEL and piece.box.right > sign.right]
    return (sign, min(row)) if row else None


def _behind(text: Box, sign: Box, others: Sequence[tuple[Box, Box]]) -> bool:
    """Whether a text stands as others do behind their signs, or begins with what was read of its own."""
    gap = median(max(0, other.left - beside.right) for beside, other in others)
    reach = _ALIGNED * sign.width
    return sign.left - reach <= text.left <= sign.right + gap + reach and text.right > sign.right + sign.width


def _place(grey: npt.NDArray[np.int16], sign: Box, text: Box) -> Box | None:
    """Where most of the outline of a sign is found beside a text, with paper around it."""
    room = max(round(_AROUND * sign.width), 1)
    level = round(text.middle - sign.middle)
    across, down = round(_ACROSS * sign.width), round(_DOWN * sign.height)
    outline = _dark(grey, _widened(sign, room, room))[room:-room, room:-room]
    window = _widened(sign.moved(0, level), across + room, down + room)
    dark = _dark(grey, window)
    if outline.shape != (sign.height, sign.width) or not outline.any() or dark.shape != (window.height, window.width):
        return None
    best: tuple[float, Box] | None = None
    for y in range(2 * down + 1):
        for x in range(2 * across + 1):
            around = dark[y : y + sign.height + 2 * room, x : x + sign.width + 2 * room]
            there = around[room:-room, room:-room]
            share = float(there[outline].mean())
            paper = 1 - (around.sum() - there.sum()) / (around.size - there.size)
            if share >= _COVERED and paper >= _PAPER and (best is None or share > best[0]):
                best = share, sign.moved(x - across, level + y - down)
    return best[1] if best else None


def _widened(box: Box, across: int, down: int) -> Box:
    return Box(box.left - across, box.top - down, box.right + across, box.bottom + down)


def _dark(grey: npt.NDArray[np.int16], box: Box) -> npt.NDArray[np.bool_]:
    """The pixels of a part of the page that are darker than its paper, a common light shade."""
    part = grey[max(0, box.top) : box.bottom, max(0, box.left) : box.right]
    if not part.size:
        return np.zeros((0, 0), dtype=np.bool_)
    dark: npt.NDArray[np.bool_] = part < np.percentile(part, _LIGHT) - _CONTRAST
    return dark
