"""Reads the text layer of a PDF's page, and tells whether it says what the page shows."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from statistics import median

import numpy as np
import pypdfium2

from generator.scanning.emphasis import LABEL
from generator.scanning.ink import ink, without_rules
from generator.scanning.letters import Letter, lines_of
from generator.scanning.pieces import Box, Piece, around
from generator.scanning.scripts import is_stacked, scripted
from generator.scanning.tiles import Pixels
from generator.scanning.unread import told_unread
from generator.scanning.woven import is_crossed, woven

_FEWEST = 20  # letters of a page that has a text layer; fewer are a stamp or a page number
_STRANGE = 0.02  # share of characters that a font without a map to letters leaves
_APART = 1.5  # line heights between two pieces of a row
_UNCOVERED = 0.25  # share of the ink that may stand outside the text: rules, bullets, a picture


def text_layer(
    page: pypdfium2.PdfPage, scale: float, pixels: Pixels, pictures: Sequence[Box] = ()
) -> tuple[Piece, ...] | None:
    """Read the text layer of a page.

    Args:
        page: the page.
        scale: pixels a point of its image.
        pixels: its image, which shows what a reader sees.
        pictures: where pictures stand on it, whose text no layer holds.

    Returns:
        Its text in pieces; None when there is none, its letters are no letters, or the page shows more than it says.
    """
    text = page.get_textpage()
    held = lines_of(text, page.get_height(), scale)
    seen = [letter for line in held for letter in line if not letter.blank]
    if len(seen) < _FEWEST or sum(map(_strangers, held)) > _STRANGE * len(seen):
        return None
    lines = woven(held)
    if is_crossed(lines) or any(map(is_stacked, lines)):
        return None
    pieces = tuple(piece for line in lines for piece in _pieces(scripted(line)))
    if not pieces or not _covers((*(piece.box for piece in pieces), *pictures), pixels):
        return None
    printed = [letter.box for line in held for letter in line if letter.printed]
    return told_unread(pieces, printed, pixels)


def _strangers(line: Sequence[Letter]) -> int:
    """How many letters of a line are none; an icon by itself is what it is."""
    icons = [False, *(letter.icon for letter in line), False]
    alone = [here and not (above or below) for above, here, below in zip(icons, icons[1:], icons[2:], strict=False)]
    return sum(_strange(letter.sign) and not icon for letter, icon in zip(line, alone, strict=True))


def _strange(letter: str) -> bool:
    return letter == "\N{REPLACEMENT CHARACTER}" or unicodedata.category(letter) in {"Co", "Cn", "Cc"}


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


def _covers(boxes: Sequence[Box], pixels: Pixels) -> bool:
    """Whether most of the ink stands where there is text or a picture: a formula drawn as lines is in no text layer.

    The rules of tables and the frames around questions say nothing.
    """
    shown = without_rules(ink(pixels, Box(0, 0, pixels.shape[1], pixels.shape[0])))
    total = int(shown.sum())
    for box in boxes:
        shown[max(0, box.top) : box.bottom, max(0, box.left) : box.right] = False
    return total == 0 or int(np.count_nonzero(shown)) <= _UNCOVERED * total
