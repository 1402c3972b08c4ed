"""Reads the text layer of a PDF's page, and tells whether it says what the page shows."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from statistics import median
from typing import NamedTuple

import numpy as np
import pypdfium2

from generator.scanning.emphasis import LABEL
from generator.scanning.ink import ink, without_rules
from generator.scanning.pieces import Box, Piece, around
from generator.scanning.styles import style
from generator.scanning.tiles import Pixels

_FEWEST = 20  # letters of a page that has a text layer; fewer are a stamp or a page number
_STRANGE = 0.02  # share of characters that a font without a map to letters leaves
_APART = 1.5  # line heights between two pieces of a row
_UNCOVERED = 0.25  # share of the ink that may stand outside the text: rules, bullets, a picture
_GROWN = 0.15  # of its height that a piece is given around its letters, as engines do


class _Letter(NamedTuple):
    """A letter, where it stands, and how it is printed."""

    text: str
    box: Box
    style: str


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
    letters = [(letter, index) for index, letter in enumerate(text.get_text_range(0, count, errors="replace")[:count])]
    seen = [letter for letter, _ in letters if not letter.isspace()]
    if len(seen) < _FEWEST or sum(map(_strange, seen)) > _STRANGE * len(seen):
        return None
    height = page.get_height()
    boxes = [
        _Letter(letter, _box(text.get_charbox(at, loose=True), height, scale), style(text, at))
        for letter, at in letters
    ]
    pieces = tuple(piece for line in _lines(boxes) for piece in _pieces(line))
    return pieces if _covers(pieces, pixels) else None


def _strange(letter: str) -> bool:
    return letter == "\N{REPLACEMENT CHARACTER}" or unicodedata.category(letter) in {"Co", "Cn", "Cc"}


def _box(edges: tuple[float, float, float, float], height: float, scale: float) -> Box:
    left, bottom, right, top = edges
    return Box(
        round(left * scale), round((height - top) * scale), round(right * scale), round((height - bottom) * scale)
    )


def _lines(letters: list[_Letter]) -> list[list[_Letter]]:
    """Letters by line, as PDFium breaks them."""
    groups = groupby(letters, key=lambda letter: letter.text in "\r\n")
    return [list(line) for is_break, line in groups if not is_break]


def _pieces(line: list[_Letter]) -> list[Piece]:
    """Cut a line where there is more room than between words."""
    printed = [letter.box.height for letter in line if not letter.text.isspace() and letter.box.height]
    if not printed:
        return []
    room = _APART * median(printed)
    runs: list[list[_Letter]] = [[]]
    for letter in line:
        last = next((other for other in reversed(runs[-1]) if not other.text.isspace()), None)
        if last and not letter.text.isspace() and letter.box.left - last.box.right > room:
            runs.append([])
        runs[-1].append(letter)
    return [piece for run in runs if (piece := _piece(run))]


def _piece(run: list[_Letter]) -> Piece | None:
    text = "".join(letter.text for letter in run).strip()
    boxes = [letter.box for letter in run if not letter.text.isspace()]
    return Piece(text, around(boxes), style=_style(run)) if text else None


def _style(run: list[_Letter]) -> str:
    """How all letters and digits behind the label of a run are printed; nothing when they are not printed alike."""
    label = LABEL.match("".join(letter.text for letter in run))
    behind = run[label.end() if label else 0 :]
    styles = {letter.style for letter in behind if letter.text.isalnum()}
    return styles.pop() if len(styles) == 1 else ""


def _covers(pieces: tuple[Piece, ...], pixels: Pixels) -> bool:
    """Whether most of the ink stands where there is text: a formula drawn as lines is in no text layer.

    The rules of tables and the frames around questions say nothing.
    """
    shown = without_rules(ink(pixels, Box(0, 0, pixels.shape[1], pixels.shape[0])))
    total = int(shown.sum())
    for piece in pieces:
        box = piece.box
        shown[max(0, box.top) : box.bottom, max(0, box.left) : box.right] = False
    return total == 0 or int(np.count_nonzero(shown)) <= _UNCOVERED * total
