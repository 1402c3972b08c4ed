"""Whether the text layer of a page says what the page shows: some of its lines are read from the image as well.

A font may map its letters to others, so that a page that looks fine is copied as `Xijdi pg uiftf`; such a layer has
letters where the ink is, and no sign of it but what it says.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from rapidfuzz import fuzz

from generator.scanning import rapid
from generator.scanning.pieces import Piece
from generator.scanning.tiles import Pixels

_LOOKS = 5
_LETTERS = 8  # of a line that tells; in a shorter one a misread letter weighs too much
_SURE = 0.9  # how sure the engine must be of a line that speaks against the layer
_ALIKE = 70


def is_sound(page: Pixels, layer: Sequence[Piece]) -> bool:
    """Compare lines of a text layer with the image.

    Args:
        page: height, width and colours.
        layer: its pieces.

    Returns:
        Whether they say the same; true where the engine cannot tell, as it reads Latin letters best.
    """
    lines = [piece for piece in layer if len(_plain(piece.text)) >= _LETTERS and _is_latin(piece.text)]
    step = max(1, len(lines) // _LOOKS)
    read = [(piece.text, *rapid.read_line(page, piece.box)) for piece in lines[::step][:_LOOKS]]
    alike = [fuzz.ratio(_plain(said), _plain(seen)) for said, seen, sure in read if sure >= _SURE]
    return not alike or median(alike) >= _ALIKE


def _plain(text: str) -> str:
    return "".join(text.casefold().split())


def _is_latin(text: str) -> bool:
    """Whether nearly all signs of a line are those of Western languages."""
    return sum(sign < "\u0250" for sign in text) >= 0.9 * len(text)
