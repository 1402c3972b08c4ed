"""Doubts what stands at the edges of a page inside a question: text at the foot of one may be lost, or be its number.

A form feed ends a page. A number or a score below it begins a question, and nothing is lost; a label may speak of an
option on the page before, and an option may be the rest of one. A number alone above it may be the page's.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines

AFTER = ("lost_backslash",)

_BEGINS = re.compile(r"\W*\d{1,4}\s?[./,)]|\W*$")
_NUMBER = re.compile(r"\W*\d{1,4}\W*")
_BELOW = "a page begins here; what belongs above this line may be lost"
_ABOVE = "a page ends here; this may be its number"


def clean(lines: Lines) -> Cleaned:
    """Look at the last line above every form feed, and at the first below."""
    done = list(lines)
    above: int | None = None
    broken = False
    for i, line in enumerate(lines):
        if "\f" in line.text:
            broken = True
            if above is not None and _NUMBER.fullmatch(lines[above].text):
                done[above] = done[above].doubted(_ABOVE)
        if not line.text.strip():
            continue
        if broken and not _BEGINS.match(line.text):
            done[i] = line.doubted(_BELOW)
        above, broken = i, False
    return Cleaned(tuple(done))
