"""Finds the circles and boxes beside options in the image of a page, and whether they are filled.

Text engines lose them, or read a circle as `O`, `@` or `0`. In the image a sign is a closed outline about as high as a
line of text and as wide as it is high; its core is empty, or dark, or holds a tick. What looks like one inside a figure
or a word is none: a sign stands left of a line of text, with nothing between, and others stand above or below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

import cv2
import numpy as np
import numpy.typing as npt

from generator.scanning.ink import ink
from generator.scanning.pieces import Box, Piece, Sign
from generator.scanning.slots import more_signs
from generator.scanning.tiles import Pixels

_SMALLEST, _LARGEST = 0.5, 2.0  # of a line's height
_SQUARE = 0.22  # how far width and height may differ
_FARTHEST = 3.5  # line heights between a sign and its text
_BOXY = 0.89  # share of its rectangle that an outline holds: a circle has 0.79, a box with rounded corners 0.95
_ROUNDEST = 0.68
_CONTRAST = 24  # shades by which an outline differs from the paper
_CORE, _INNER = 0.45, 0.6  # parts of a sign's width: the core of a filled one, and where a tick stands
_DARK_GROUND = 110  # shade of the commonest pixels of a page: darker is a dark theme
_DARK = 60  # shades by which what fills a sign differs from its empty inside
_TICKED = 0.12
_ALIGNED = 0.35  # of its width by which a sign may stand beside the others of its column
_PAIR = 2
_HIGH = 0.75  # of the height of a line: letters are lower
_LEVEL = 0.5  # of the lower one's height that a sign and its text share
_SPACE = 0.4  # line heights: two words stand closer
_OVERLAP = 0.2  # of its width by which the box of its text may reach into it


_READ_AS = re.compile(r"[\W_OoQDC0@®©口ロ日回曰]{1,3}")  # what engines make of a sign; `a` and `x` are letters
_READ_FIRST = re.compile(r"(?:[^\w\s$(\[{<\"'“‘]|[OoQDC0@®©口ロ日回曰]|[(\[]\s?[)\]])\s+(?=\S)")
_SAME_SIZE = 0.08  # of its width by which a sign may differ from the commonest


def find(page: Pixels, pieces: Sequence[Piece]) -> tuple[Sign, ...]:
    """Find the signs beside the lines of a page.

    Args:
        page: height, width and colours.
        pieces: the text that was read on it.

    Returns:
        The signs, from top to bottom.
    """
    if not pieces:
        return ()
    line = median(piece.box.height for piece in pieces)
    page = _on_white(page)
    outlines = [_sign(page, box) for box in _outlines(page, line)]
    found = [sign for sign in outlines if _beside(sign, pieces, line, apart=_stands_apart(page, sign.box, line))]
    columns = _first_in_row(_in_columns(_outermost(found)), pieces, line)
    more = more_signs(page, columns, pieces, lambda box, round_: is_filled(page, box, round_=round_))
    return tuple(sorted((*columns, *more), key=lambda sign: (sign.box.top, sign.box.left)))


def without(signs: Sequence[Sign], pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces without what an engine made of a sign: `口`, `O`, `■`, alone or in front of its text."""
    kept = (piece for piece in pieces if not any(_is_sign(piece.box, sign.box) for sign in signs))
    return tuple(_behind_sign(piece, signs) for piece in kept)


def unseen(signs: Sequence[Sign], pieces: Sequence[Piece]) -> dict[Piece, Box]:
    """The pieces that hold a sign which their text does not show as one, each with the place of the text behind it.

    Such a text may begin with anything that the engine made of the sign: `C1 Holds`, `OThe`, or nothing.
    """
    inside = {piece: sign for piece in pieces for sign in signs if _opens(piece.box, sign.box)}
    return {piece: _behind(piece.box, sign.box) for piece, sign in inside.items() if not _READ_FIRST.match(piece.text)}


def _behind_sign(piece: Piece, signs: Sequence[Sign]) -> Piece:
    """A piece without the sign that was read as its first letter, or not at all."""
    sign = next((sign for sign in signs if _opens(piece.box, sign.box)), None)
    if sign is None:
        return piece
    text, other = (_READ_FIRST.sub("", words, count=1) for words in (piece.text, piece.other))
    return replace(piece, text=text, box=_behind(piece.box, sign.box), other=other)


def _behind(piece: Box, sign: Box) -> Box:
    return piece.without_left(sign.right - piece.left)


def _starts(piece: Box, sign: Box) -> bool:
    """Whether a sign stands at the start of a piece; a letter O is not as high as its line."""
    return _opens(piece, sign) and sign.height >= _HIGH * piece.height


def _opens(piece: Box, sign: Box) -> bool:
    """Whether a piece begins where a sign does, and goes on behind it."""
    level = piece.top < sign.middle < piece.bottom
    return level and abs(piece.left - sign.left) <= sign.width / 2 and piece.right > sign.right + sign.width


def _is_sign(piece: Box, sign: Box) -> bool:
    middle = (piece.left + piece.right) / 2
    return piece.width <= 2 * sign.width and sign.left < middle < sign.right and sign.top < piece.middle < sign.bottom


def _first_in_row(signs: Sequence[Sign], pieces: Sequence[Piece], line: float) -> list[Sign]:
    """Signs with no text before them in the row, but that of another sign: circles of a drawing have labels there.

    What stands in the gutter, farther left than every line of text beside a sign, is not of the row.
    """
    kept: list[Sign] = []
    edge = min((sign.box.left for sign in signs), default=0) - _FARTHEST * line
    for sign in sorted(signs, key=lambda sign: sign.box.left):
        before = [
            piece.box
            for piece in without(signs, pieces)
            if edge <= piece.box.left < sign.box.left and piece.box.shared_rows(sign.box) > _LEVEL
        ]
        opened = any(other.box.shared_rows(sign.box) > _LEVEL for other in kept)
        if opened or not before:
            kept.append(sign)
    return _in_columns(kept)


def _on_white(page: Pixels) -> Pixels:
    """The page as it would be printed: light letters on a dark ground are dark ones on light."""
    return np.subtract(255, page, dtype=np.uint8) if np.median(page) < _DARK_GROUND else page


def _outlines(page: Pixels, line: float) -> list[tuple[Box, float]]:
    """Closed outlines of the right size and shape, and how much of their rectangle they hold."""
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    saturated = page.max(axis=2) - page.min(axis=2)
    paper = cv2.medianBlur(grey, 2 * int(line * 1.5) + 1) if line < 80 else np.full_like(grey, 255)  # noqa: PLR2004
    ink = (cv2.absdiff(grey, paper) > _CONTRAST) | (saturated > 2 * _CONTRAST)
    contours, _ = cv2.findContours(ink.astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    boxes = []
    for contour in contours:
        left, top, width, height = cv2.boundingRect(contour)
        if (
            _SMALLEST * line <= height <= _LARGEST * line
            and abs(width - height) <= _SQUARE * max(width, height)
            and (share := cv2.contourArea(contour) / max(1, (width - 1) * (height - 1))) >= _ROUNDEST
        ):
            boxes.append((Box(left, top, left + width, top + height), share))
    return boxes


def _sign(page: Pixels, outline: tuple[Box, float]) -> Sign:
    box, share = outline
    return Sign(box, round=share < _BOXY, filled=is_filled(page, box, round_=share < _BOXY))


def is_filled(page: Pixels, box: Box, *, round_: bool) -> bool:
    """Whether a sign's core differs from what lies between core and rim, or holds a tick.

    Args:
        page: height, width and colours.
        box: where the sign stands.
        round_: whether it is a circle.
    """
    inner = _middle(page, box, _INNER).astype(np.int16)
    if not inner.size:
        return False
    brightest = np.percentile(inner.reshape(-1, 3), 90, axis=0)
    rim = page[box.top : box.bottom, box.left : box.right].reshape(-1, 3)
    empty = np.maximum(brightest, np.percentile(rim, 90, axis=0))
    differs = np.abs(inner - empty).max(axis=2) > _DARK
    return bool((differs[_disc(differs.shape)] if round_ else differs).mean() > _TICKED)


def _disc(shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    """The circle in a rectangle: the corners of what lies inside a small circle reach into its rim."""
    down, across = (np.linspace(-1, 1, size) for size in shape)
    return np.hypot(*np.meshgrid(down, across, indexing="ij")) <= 1


def _middle(page: Pixels, box: Box, part: float) -> npt.NDArray[np.uint8]:
    across, down = round(box.width * (1 - part) / 2), round(box.height * (1 - part) / 2)
    return page[box.top + down : box.bottom - down, box.left + across : box.right - across]


def _beside(sign: Sign, pieces: Sequence[Piece], line: float, *, apart: bool) -> bool:
    """Whether a sign stands left of a line of text with nothing between, and in no word.

    What stands apart from the rest of a piece, farther than words do, is no letter of it.
    """
    box = sign.box
    row = [piece.box for piece in pieces if piece.box.shared_rows(box) > _LEVEL or _level(piece.box, box, line)]
    if apart and any(_opens(other, box) for other in row):
        return True
    if any(_part_of(box, other) for other in row) or any(_letter(piece, box) for piece in pieces):
        return False
    nearest = min((other.left for other in row if other.left >= box.right - box.width * _OVERLAP), default=None)
    opens = any(_starts(piece.box, box) and _READ_FIRST.match(piece.text) for piece in pieces)
    return opens or (nearest is not None and nearest - box.right <= _FARTHEST * line)


def _stands_apart(page: Pixels, sign: Box, line: float) -> bool:
    """Whether there is no ink right behind an outline, for more than the space between two words."""
    behind = Box(sign.right + 1, sign.top, sign.right + 1 + round(_SPACE * line), sign.bottom)
    return not ink(page, Box(sign.left, sign.top, behind.right, sign.bottom))[:, behind.left - sign.left :].any()


def _letter(piece: Piece, sign: Box) -> bool:
    """Whether an outline is a letter of a word or of a formula: engines read a sign as one of few characters."""
    return _is_sign(piece.box, sign) and not _READ_AS.fullmatch(piece.text)


def _level(text: Box, sign: Box, line: float) -> bool:
    return text.top - line / 2 <= sign.middle <= text.bottom + line / 2


def _part_of(sign: Box, text: Box) -> bool:
    """Whether a sign is a letter: it stands inside a piece of text, and not at its start with room behind it."""
    return (
        text.width > 2 * sign.width
        and text.left <= sign.left + 1
        and sign.right <= text.right
        and not _starts(text, sign)
    )


def _outermost(found: list[Sign]) -> list[Sign]:
    """Of outlines inside each other (the rim, its inside, the core), the outermost."""
    kept: list[Sign] = []
    for sign in sorted(found, key=lambda sign: -sign.box.width):
        inside = any(
            outer.box.left <= sign.box.left
            and sign.box.right <= outer.box.right
            and outer.box.top <= sign.box.top
            and sign.box.bottom <= outer.box.bottom
            for outer in kept
        )
        if not inside:
            kept.append(sign)
    return kept


def _in_columns(found: list[Sign]) -> list[Sign]:
    """Signs of the commonest column, and others of the same size that have one above or below them."""
    support = [sum(_same_column(sign, other) for other in found) for sign in found]
    most = max(support, default=0)
    size = median(sign.box.width for sign, count in zip(found, support, strict=True) if count == most) if found else 0
    return [
        sign
        for sign, count in zip(found, support, strict=True)
        if count >= _PAIR and abs(sign.box.width - size) <= max(1, _SAME_SIZE * size)
    ]


def _same_column(sign: Sign, other: Sign) -> bool:
    size = sign.box.width
    return abs(sign.box.left - other.box.left) <= _ALIGNED * size and abs(other.box.width - size) <= _ALIGNED * size
