"""Reads the text layer of a PDF's page, and tells whether it says what the page shows."""

from __future__ import annotations

import unicodedata
from ctypes import c_double
from itertools import groupby
from statistics import median

import numpy as np
import pypdfium2
from pypdfium2 import raw

from generator.scanning.emphasis import LABEL
from generator.scanning.ink import ink
from generator.scanning.inline import Letter, inlined
from generator.scanning.pieces import Box, Piece, around
from generator.scanning.styles import style
from generator.scanning.tiles import Pixels

_FEWEST = 20  # letters of a page that has a text layer; fewer are a stamp or a page number
_STRANGE = 0.02  # share of characters that a font without a map to letters leaves
_APART = 1.5  # line heights between two pieces of a row
_UNCOVERED = 0.25  # share of the ink that may stand outside the text: rules, bullets, a picture
_GROWN = 0.15  # of its height that a piece is given around its letters, as engines do


def text_layer(page: pypdfium2.PdfPage, scale: float, pixels: Pixels) -> tuple[Piece, ...] | None:
    """Read the text layer of a page.

    Args:
        page: the page.
        scale: pixels a point of its image.
        pixels: its image, which shows what a reader sees.

    Returns:
        Its text in pieces; None when there is none, its letters are no letters, or the page shows more than it says.
    """
    text = page.get_textpage()
    count = text.count_chars()
    signs = text.get_text_range(0, count, errors="replace")[:count]
    seen = [sign for sign in signs if not sign.isspace()]
    if len(seen) < _FEWEST or sum(map(_strange, seen)) > _STRANGE * len(seen):
        return None
    letters = [_letter(text, index, sign, page.get_height(), scale) for index, sign in enumerate(signs)]
    lines = inlined(_lines(letters))
    pieces = tuple(piece for line in lines or () for piece in _pieces(line))
    return pieces if pieces and _covers(pieces, pixels) else None


def _strange(letter: str) -> bool:
    return letter == "\N{REPLACEMENT CHARACTER}" or unicodedata.category(letter) in {"Co", "Cn", "Cc"}


def _box(edges: tuple[float, float, float, float], height: float, scale: float) -> Box:
    left, bottom, right, top = edges
    return Box(
        round(left * scale), round((height - top) * scale), round(right * scale), round((height - bottom) * scale)
    )


def _letter(text: pypdfium2.PdfTextPage, index: int, sign: str, height: float, scale: float) -> Letter:
    across, down = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(text, index, across, down)
    box = _box(text.get_charbox(index, loose=True), height, scale)
    size, base = raw.FPDFText_GetFontSize(text, index), (height - down.value) * scale
    return Letter(sign, box, size, base, style(text, index))


def _lines(letters: list[Letter]) -> list[list[Letter]]:
    """Letters by line, as PDFium breaks them."""
    groups = groupby(letters, key=lambda letter: letter.sign in "\r\n")
    return [list(line) for is_break, line in groups if not is_break]


def is_icon(piece: Piece) -> bool:
    """Whether a piece is a sign of a font of a site's own: a tick in a box, a thumb."""
    return all(unicodedata.category(letter) == "Co" for letter in piece.text)


def _pieces(line: list[Letter]) -> list[Piece]:
    """Cut a line where there is more room than between words, and behind an icon that it begins with."""
    printed = [letter.box.height for letter in line if letter.printed]
    if not printed:
        return []
    room = _APART * median(printed)
    runs: list[list[Letter]] = [[]]
    for letter in line:
        last = next((other.box for other in reversed(runs[-1]) if not other.sign.isspace()), None)
        if last and not letter.sign.isspace() and (letter.box.left - last.right > room or _is_icon(runs[-1])):
            runs.append([])
        runs[-1].append(letter)
    return [piece for run in runs if (piece := _piece(run))]


def _is_icon(run: list[Letter]) -> bool:
    piece = _piece(run)
    return piece is not None and len(piece.text) == 1 and is_icon(piece)


def _piece(run: list[Letter]) -> Piece | None:
    text = "".join(letter.sign for letter in run).strip()
    boxes = [letter.box for letter in run if not letter.sign.isspace()]
    return Piece(text, around(boxes), style=_style(run)) if text else None


def _style(run: list[Letter]) -> str:
    """How all letters and digits behind the label of a run are printed; nothing when they are not printed alike."""
    label = LABEL.match("".join(letter.sign for letter in run))
    behind = run[label.end() if label else 0 :]
    styles = {letter.style for letter in behind if letter.sign.isalnum()}
    return styles.pop() if len(styles) == 1 else ""


def _covers(pieces: tuple[Piece, ...], pixels: Pixels) -> bool:
    """Whether most of the ink stands where there is text: a formula drawn as lines is in no text layer."""
    shown = ink(pixels, Box(0, 0, pixels.shape[1], pixels.shape[0]))
    total = int(shown.sum())
    for piece in pieces:
        box = piece.box
        shown[max(0, box.top) : box.bottom, max(0, box.left) : box.right] = False
    return total == 0 or int(np.count_nonzero(shown)) <= _UNCOVERED * total
