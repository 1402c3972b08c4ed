"""The part of the math font that a site's formulas show, in a style sheet: it is there before the first page is drawn.

A font in a file of its own comes after the page, and moves the lines under formulas when it does. The whole font is
too large to wait for; what one site shows of it is some tens of kilobytes. It takes the place of the whole:
browsers would load that as well, for what they show until the first is read. Pages without math load nothing.
"""

from __future__ import annotations

import base64
import html
import io
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONT = "assets/fonts/stix-two-math.woff2"
NAME = "assets/math-font.css"
_MATH = re.compile(r"<math\b.*?</math>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_APPS = "data-qb-app="
"""Pages that show questions of other pages have this attribute."""
_ITALIC = {
    unicodedata.normalize("NFKC", sign): sign
    for sign in ("\N{PLANCK CONSTANT}", *map(chr, range(0x1D434, 0x1D468)), *map(chr, range(0x1D6E2, 0x1D71C)))
}
"""What browsers show for a variable: `<mi>x</mi>` is 𝑥 (MathML Core, 4.2)."""
_NOW = """<script>document.fonts.load('1em "STIX of this site"')</script>"""
"""Makes the browser read the font at once. It would wait for the first formula, and draw that twice."""
_ALWAYS = " ()0123456789"


@dataclass(slots=True)
class MathFont:
    """Gathers what the formulas of one build show."""

    _signs: set[str] = field(default_factory=set)

    def tags(self, page: str, base: str) -> str:
        """Take note of a page's formulas, and return what loads the font in its head.

        Args:
            page: HTML.
            base: leads from it to the top of the site.
        """
        formulas = [html.unescape(_TAG.sub("", match[0])) for match in _MATH.finditer(page)]
        self._signs.update(*formulas)
        return f'<link rel="stylesheet" href="{base}/{NAME}">{_NOW}' if formulas or _APPS in page else ""

    def write(self, folder: Path) -> None:
        """Write the style sheet of a built site.

        Raises:
            OSError: a file cannot be read or written.
        """
        font = folder / FONT
        signs = self._signs | {_ITALIC[sign] for sign in self._signs if sign in _ITALIC}
        css = _css(_subset(font, signs)) if self._signs and font.is_file() else ""
        Path(folder, NAME).write_text(css, encoding="utf-8")


def _subset(file: Path, signs: set[str]) -> bytes:
    """Return the font with these characters, and all forms of theirs that formulas stretch to."""
    font = TTFont(file, recalcTimestamp=False)
    options = Options()
    options.layout_features = ["*"]
    options.name_IDs = [0, 13, 14]  # copyright and licence stay with the font
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(sorted(signs | set(_ALWAYS))))
    subsetter.subset(font)
    font.flavor = "woff2"
    data = io.BytesIO()
    font.save(data)
    return data.getvalue()


def _css(font: bytes) -> str:
    address = f"data:font/woff2;base64,{base64.b64encode(font).decode()}"
    name = '"STIX of this site"'
    face = f'@font-face{{font-family:{name};src:url({address}) format("woff2")}}'
    return f"{face}:root{{--qb-math-font:{name}}}\n"
