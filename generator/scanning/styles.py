"""How the letters of a text layer are printed: plain, in bold type, or in a colour that sets them apart."""

from __future__ import annotations

import colorsys
import ctypes
import re

from pypdfium2 import PdfTextPage, raw

BOLD = "bold"
_BOLD = re.compile(r"bold|black|heavy|demi|(?:^|\+)[A-Z]{2}BX", re.IGNORECASE)  # CMBX: Computer Modern, bold extended
_LONGEST = 200  # bytes of a font's name
_COLOURED, _LIT = 0.5, 0.3  # saturation and brightness from which ink is no black or grey
_HUES = ((1 / 12, "red"), (1 / 5, "yellow"), (1 / 2, "green"), (3 / 4, "blue"), (11 / 12, "purple"), (1.0, "red"))


def style(page: PdfTextPage, index: int) -> str:
    """How a letter is printed.

    Args:
        page: the text layer.
        index: of the letter in it.

    Returns:
        The colour of its ink, "bold" where that is black or as links are, and nothing for plain type.
    """
    colour = _colour(page, index)
    if colour and colour != "blue":
        return colour
    return BOLD if _BOLD.search(_font(page, index)) else ""


def _font(page: PdfTextPage, index: int) -> str:
    name = ctypes.create_string_buffer(_LONGEST)
    raw.FPDFText_GetFontInfo(page, index, name, _LONGEST, ctypes.c_int())
    return name.value.decode(errors="replace")


def _colour(page: PdfTextPage, index: int) -> str:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFText_GetFillColor(page, index, *parts):
        return ""
    hue, saturation, brightness = colorsys.rgb_to_hsv(*(part.value / 255 for part in parts[:3]))
    if saturation < _COLOURED or brightness < _LIT:
        return ""
    return next(name for below, name in _HUES if hue <= below)
