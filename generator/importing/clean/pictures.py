"""Takes out the line that stands for a picture of a scan, `[picture x.png]`, and says which file to show there.

A picture is no text, and what it shows has to be told in words to those who cannot see it: a person puts it in.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import gap

AFTER = ()
EXACT = True

RULE = "pictures"
_PICTURE = re.compile(r"\[picture (?P<name>[\w.-]+\.png)\]")


def clean(lines: Lines) -> Cleaned:
    """Look for the lines that intake writes; the line above each tells a person of it."""
    done = list(lines)
    removals = []
    above: int | None = None
    for i, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)):
        match = None if code else _PICTURE.fullmatch(line.text.strip())
        if match is None:
            above = above if line.blank else i
            continue
        done[i] = gap(line)
        removals.append(Removal(line.span, RULE))
        if above is not None:
            done[above] = done[above].doubted(_note(match["name"]))
    return Cleaned(tuple(done), tuple(removals))


def _note(name: str) -> str:
    return f"a picture stands below this line; show it as ![what is to be seen](../pictures/{name})"
