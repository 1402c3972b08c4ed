"""Finds what is printed in the lines of a text layer that it does not hold: a formula drawn, or a picture of one.

Between two words no ink is left once their letters are taken away, nor right behind the last of them. A circle or a
tick stands farther off, in front of a line; the rules of tables and underlined words say nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from generator.scanning.ink import ink, without_rules
from generator.scanning.pieces import Box, Piece
from generator.scanning.tiles import Pixels

UNREAD = 0.5
"""How sure a piece is beside which something is printed that the layer does not hold."""

_ROUND = 0.1  # of a line's height around the box of a letter where its ink may reach
_TOP, _FOOT = 0.1, 0.82  # of a line's height: below it, words are underlined
_BEFORE, _BEHIND = 0.3, 1.5  # line heights beside a piece where a part of its line would stand
_LEAST = 0.01  # of the square of a line's height: a full stop


def told_unread(pieces: Sequence[Piece], held: Sequence[Box], pixels: Pixels) -> tuple[Piece, ...]:
    """Tell the pieces in whose line something is left unread.

    Args:
        pieces: of a text layer.
        held: where its letters are printed.
        pixels: the page.

    Returns:
        The pieces; such are less than sure.
    """
    left = without_rules(ink(pixels, Box(0, 0, pixels.shape[1], pixels.shape[0])))
    for box in held:
        room = round(_ROUND * box.height)
        left[max(0, box.top - room) : box.bottom + room, max(0, box.left - room) : box.right + room] = False
    return tuple(replace(piece, sure=UNREAD) if _is_beside(piece.box, left) else piece for piece in pieces)


def _is_beside(box: Box, left: npt.NDArray[np.bool_]) -> bool:
    line = box.height
    rows = slice(max(0, round(box.top + _TOP * line)), max(0, round(box.top + _FOOT * line)))
    columns = slice(max(0, round(box.left - _BEFORE * line)), round(box.right + _BEHIND * line))
    return int(np.count_nonzero(left[rows, columns])) > _LEAST * line * line
