"""A file opened: its pages as pixels, one at a time, so that a thick one needs no more memory than a thin one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.finding import Finding
from generator.scanning.pieces import Box, Piece
from generator.scanning.tiles import Pixels

MOST_PAGES = 200
MOST_PIXELS = 80_000_000
"""Of one page: the largest poster of a screenshot has a quarter of it."""


@dataclass(frozen=True, slots=True, eq=False)
class RawPage:
    """A page as the file holds it.

    Attributes:
        pixels: height, width and colours.
        text: what its text layer holds; None when it has none that is sound.
        pictures: where pictures stand on a page with such a layer.
        own: whether that layer is what the page was printed from, and not what an OCR read on it.
    """

    pixels: Pixels
    text: tuple[Piece, ...] | None = None
    pictures: tuple[Box, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """An opened file.

    Attributes:
        count: how many pages it has.
        pages: the pages in order; a finding for one that cannot be read.
    """

    count: int
    pages: Iterator[RawPage | Finding]
