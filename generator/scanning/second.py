"""Reads a page a second time, with another kind of engine, so that what one misreads the other shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from generator.scanning import tesseract, third
from generator.scanning.borne_out import borne_out, differ
from generator.scanning.columns import columns
from generator.scanning.listing import numbers
from generator.scanning.pieces import Piece
from generator.scanning.rows import rows
from generator.scanning.tiles import Pixels

_WIDE_NUMBER = re.compile(r"\d{1,3}[。．]")  # Tesseract reads Latin letters, and makes `16` of `1。`
_FIRST_WORD = re.compile(r"\S+")


def second_reading(pixels: Pixels, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Read the lines of a page once more.

    Args:
        pixels: the page.
        pieces: what the first engine read, and where.

    Returns:
        What Tesseract reads in the same places; none when it is not installed. Numbers before a line or a line of code,
        those that Chinese closes, and what stands in the gutter are the first's; so is a line that a third reading
        bears out.
    """
    text = columns(pieces)
    lines = [piece for piece in text.text if piece not in text.hanging and not _WIDE_NUMBER.fullmatch(piece.text)]
    read = tesseract.read_lines(pixels, [piece.box for piece in lines])
    if read is None:
        return ()
    code = numbers(rows(text.text), median(piece.box.height for piece in text.text))
    again: dict[Piece, Piece] = {}
    for piece, (words, sure) in zip(lines, read, strict=True):
        second = _FIRST_WORD.sub(code[piece], words, count=1) if piece in code else words
        again[piece] = piece if _borne_out(pixels, piece, second) else Piece(second, piece.box, sure)
    return tuple(other for piece in pieces if (other := again.get(piece, piece)).text)


def _borne_out(pixels: Pixels, piece: Piece, second: str) -> bool:
    """Whether the first reading of a line is right where the second differs; not if it is not sure of it itself."""
    if not differ(piece.text, second) or (piece.other and differ(piece.text, piece.other)):
        return False
    heard = [second]
    for look in third.looks(pixels, piece.box):
        heard.append(look)
        if borne_out(piece.text, heard):
            return True
    return False
