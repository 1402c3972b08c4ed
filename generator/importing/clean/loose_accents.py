"""Puts accents back on their letters, where a PDF has both apart: `propri´et´es` → `propriétés`.

TeX without a font for the language prints both over each other, and the text layer has the sign first. A backtick may
open code; it counts where the text has other loose accents.
"""

from __future__ import annotations

import re
import unicodedata

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced

AFTER = ("mojibake",)
NEEDS = re.compile(r"[´¨ˆ˜ˇ¸]")

_MARKS = {"´": "\u0301", "`": "\u0300", "¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "ˇ": "\u030c", "¸": "\u0327"}
_ACCENT = re.compile(rf"(?P<sign>[{''.join(_MARKS)}])(?P<letter>[^\W\d_])")
_LOOSE = re.compile(r"[^\W\d_][´¨ˆ˜ˇ¸][^\W\d_]")
_FEWEST = 3  # in a text that has them


def clean(lines: Lines) -> Cleaned:
    """Look for accents within words first."""
    code = fenced(lines)
    loose = sum(len(_LOOSE.findall(line.text)) for line, is_code in zip(lines, code, strict=True) if not is_code)
    if loose < _FEWEST:
        return Cleaned(lines)
    mended = (
        line if is_code else line.edited(_ACCENT.sub(_joined, line.text), "loose_accents")
        for line, is_code in zip(lines, code, strict=True)
    )
    return Cleaned(tuple(mended))


def _joined(match: re.Match[str]) -> str:
    """The letter with its accent; both as they are where no such letter is known."""
    letter = unicodedata.normalize("NFC", match["letter"].replace("ı", "i") + _MARKS[match["sign"]])
    return letter if len(letter) == 1 else match[0]
