"""The letters of a PDF's text layer: what each reads, where it stands, and on which line of writing."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import pypdfium2
from pypdfium2 import raw

from generator.scanning.pieces import Box
from generator.scanning.styles import style

_HYPHEN = "\ufffe"
_FEW = 0.15  # of the letters of a line


@dataclass(frozen=True, slots=True)
class Letter:
    """One sign of a text layer.

    Attributes:
        sign: what it is; math that was put together of several is one.
        box: where it stands, as high as its font.
        base: the pixel row of the line it is written on.
        size: of its font, in pixels; 0 for a sign that is not printed, or not upright.
        style: how it is printed.
    """

    sign: str
    box: Box
    base: float = 0.0
    size: float = 0.0
    style: str = ""

    @property
    def printed(self) -> bool:
        """Whether there is ink."""
        return not self.blank and self.box.height > 0

    @property
    def blank(self) -> bool:
        """Whether nothing is printed."""
        return self.sign.isspace()

    @property
    def icon(self) -> bool:
        """Whether it is a sign of a font of a site's own: a tick, a thumb."""
        return unicodedata.category(self.sign[:1] or " ") == "Co"


def lines_of(page: pypdfium2.PdfTextPage, height: float, scale: float) -> list[list[Letter]]:
    """The letters of a page by line, as PDFium breaks them, and behind each hyphen that ends a line.

    Args:
        page: the text layer.
        height: of the page, in points.
        scale: pixels a point.
    """
    count = page.count_chars()
    text = page.get_text_range(0, count, errors="replace")[:count]
    letters = [_letter(page, index, sign, height, scale) for index, sign in enumerate(text)]
    groups = groupby(letters, key=lambda letter: letter.sign in "\r\n")
    return [part for is_break, line in groups if not is_break for part in _broken(list(line))]


def main(line: Sequence[Letter]) -> tuple[float, float]:
    """The font size and the line of writing of a line: of its letters, the largest that are not few; 0 without any."""
    letters = [letter for letter in line if letter.size and not letter.icon]
    if not letters:
        return 0.0, 0.0
    sizes = [round(letter.size) for letter in letters]
    size = max(each for each in set(sizes) if sizes.count(each) >= _FEW * len(sizes))
    full = [letter for letter in letters if round(letter.size) == size]
    bases = [round(letter.base) for letter in full]
    base = max(set(bases), key=lambda row: (bases.count(row), -row))
    return float(size), next(letter.base for letter in full if round(letter.base) == base)


def _letter(page: pypdfium2.PdfTextPage, index: int, sign: str, height: float, scale: float) -> Letter:
    left, bottom, right, top = page.get_charbox(index, loose=True)
    box = Box(
        round(left * scale), round((height - top) * scale), round(right * scale), round((height - bottom) * scale)
    )
    across, up = ctypes.c_double(), ctypes.c_double()
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetCharOrigin(page, index, across, up)
    raw.FPDFText_GetMatrix(page, index, matrix)
    upright = matrix.d > 0 and not matrix.b and not matrix.c
    size = raw.FPDFText_GetFontSize(page, index) * matrix.d * scale if upright and not sign.isspace() else 0.0
    return Letter(sign, box, (height - up.value) * scale, size, style(page, index))


def _broken(line: list[Letter]) -> Iterator[list[Letter]]:
    """A line cut behind each hyphen that ends one; PDFium writes a sign of its own there, and goes on."""
    part: list[Letter] = []
    for letter in line:
        part.append(replace(letter, sign="-") if letter.sign == _HYPHEN else letter)
        if letter.sign == _HYPHEN:
            yield part
            part = []
    if part:
        yield part
