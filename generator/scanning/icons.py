"""Leaves out the icons of a page (a thumb, a flag, a magnifier), which engines read as the letters they look like."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from generator.scanning.pieces import Piece
from generator.scanning.rows import rows

_THUMB = re.compile(r"凸[口Q？?]{1,2}")  # a thumb, another one and a flag, whatever the page is written in
_FEW = 0.05  # of all letters: a page with more of a script is written in it


def without_icons(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Leave out rows of single signs of which one is of a script that the page is not written in: `凸 Q 口`."""
    letters = "".join(piece.text for piece in pieces)
    foreign = sum(map(_ideograph, letters)) <= _FEW * len(letters)
    icons = {
        piece
        for row in rows(pieces)
        if _THUMB.fullmatch("".join(part.text for part in row.pieces))
        or (foreign and all(len(part.text) == 1 for part in row.pieces) and any(_ideograph(p.text) for p in row.pieces))
        for piece in row.pieces
    }
    return tuple(piece for piece in pieces if piece not in icons)


def _ideograph(sign: str) -> bool:
    return unicodedata.name(sign, "").startswith(("CJK", "KATAKANA", "HIRAGANA", "HANGUL"))
