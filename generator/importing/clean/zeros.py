"""Puts zeros back that were read as letters: `1,ooo,o00` is 1,000,000 and `0,o5%` is 0,05%.

Only where nothing else can be meant: in a number that has separators, or of four signs and more. `2O2` stays. Words may
touch a number whose separators stand three digits apart: `holds12,0oolitres`.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced

AFTER = ("lost_backslash", "mojibake", "gutter_scores")
NEEDS = re.compile(r"[oO](?:/\d|(?<=[\d.,][oO]))")  # what each number has in it

_NUMBER = re.compile(r"(?<![\w.,])(?:(?=[\d.,oO]*[oO])(?:\d[\doO]*(?:[.,][\doO]+)+|\d[\doO]{3,})(?!\w)|[oO](?=/\d))")
_GROUPED = re.compile(
    r"(?<![\d.,])(?<!\d[oO])(?<!\d[oO]{2})\d{1,3}(?:,(?=[\doO]*[oO])[\doO]{3}|,\d{3})+(?![\d,]|[oO]+(?![^\W\d_]))"
)
_WELL_FORMED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?")


def clean(lines: Lines) -> Cleaned:
    """Look at every number outside code."""
    return Cleaned(
        tuple(
            line if code else line.edited(_mended(line.text), "zeros")
            for line, code in zip(lines, fenced(lines), strict=True)
        )
    )


def _mended(text: str) -> str:
    return _GROUPED.sub(_zeros, _NUMBER.sub(_zeros, text)) if NEEDS.search(text) else text


def _zeros(number: re.Match[str]) -> str:
    mended = re.sub("[oO]", "0", number[0])
    return mended if _WELL_FORMED.fullmatch(mended) else number[0]
