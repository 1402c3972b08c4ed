"""Takes `。` for a bullet where it begins lines: `。A. Basalt` → `• A. Basalt`.

An engine that also knows Chinese reads a small ring or dot as the full stop of that script, which begins no line.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines

AFTER = ("mojibake",)

_STOP = re.compile(r"^(\s*)。\s*(?=\S)")
_FEWEST = 3  # lines that begin so


def clean(lines: Lines) -> Cleaned:
    """Look at the beginnings of all lines first."""
    if sum(_STOP.match(line.text) is not None for line in lines) < _FEWEST:
        return Cleaned(lines)
    return Cleaned(tuple(line.edited(_STOP.sub(r"\1• ", line.text), "ideographic_bullets") for line in lines))
