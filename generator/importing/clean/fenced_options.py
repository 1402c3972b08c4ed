"""Takes the fences off options: people set `A. one` / `B. two` in a block of code for its looks.

Only a block in which every line begins with the next letter is that; any other holds code.
"""

from __future__ import annotations

import re
from string import ascii_uppercase

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fences
from generator.importing.pieces import gap

AFTER = ("table_cells",)
NEEDS = re.compile(r"```|~~~")

RULE = "fenced_options"
_OPTION = re.compile(r"\s*\(?(?P<letter>[A-Ha-h])[.):]\s*\S")
_FEWEST = 2


def clean(lines: Lines) -> Cleaned:
    """Leave gaps where the fences of options stand."""
    found = [end for block in fences(lines) if _holds_options(lines[block[0] + 1 : block[1]]) for end in block]
    kept = list(lines)
    for at in found:
        kept[at] = gap(lines[at])
    return Cleaned(tuple(kept), tuple(Removal(lines[at].span, RULE) for at in found))


def _holds_options(block: Lines) -> bool:
    matches = [_OPTION.match(line.text) for line in block if not line.blank]
    letters = "".join(match["letter"].upper() if match else "-" for match in matches)
    return len(letters) >= _FEWEST and ascii_uppercase.startswith(letters)
