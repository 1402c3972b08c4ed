"""Takes off the icon of a site behind the number of a question, which the text layer of a PDF has on the same line.

The fonts of such icons have letters of their own, which nobody can read: `2.` with nothing else but the icon. Behind a
bare number, which may be an option, it may be a tick.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.pieces import cut
from generator.model.line import Line

AFTER = ("control_characters",)
NEEDS = re.compile(r"[\ue000-\uf8ff]")

RULE = "icons_behind_numbers"
_NUMBER = re.compile(r"\s*\d{1,3}\s?[.。)](?=\s*[\ue000-\uf8ff](?:\s*[\ue000-\uf8ff])*\s*$)")


def clean(lines: Lines) -> Cleaned:
    """Look at every line."""
    kept: list[Line] = []
    removals: list[Removal] = []
    for line in lines:
        number = _NUMBER.match(line.text)
        if number is None:
            kept.append(line)
            continue
        head, icon = cut(line, number.end())
        kept.append(head)
        removals.append(Removal(icon.span, RULE))
    return Cleaned(tuple(kept), tuple(removals))
