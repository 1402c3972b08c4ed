"""What only a recogniser leaves in a text: circles read as `©`, ticks as letters, `vc. Rome`, numbers such as `4OO`."""

from __future__ import annotations

import re

from generator.importing.drafts import Lines

_FEWEST = 3  # lines; a page has one `© 2024` at its end, and a list one `v. Rome`
_CIRCLE = re.compile(r"\s*(?:©|[@®][)\]])\s+(?!\d{4})\S")
_TICK = re.compile(r"(?:.{1,40}:\s+(?:\W\s)?)?\s*[vVyY¥]\s?[a-h][.)]\s*\S")

_NUMBER = re.compile(r"(?<![\w.])(?:\d{1,3}O{2,6}|lO{1,6}|\d{1,3}O(?=\s[a-z]{3}))(?![\w-])")


def of_scan(lines: Lines) -> bool:
    """Whether some lines begin with a circle or a tick that was misread, or one holds a number of letters."""
    if any("O" in line.text and _NUMBER.search(line.text) for line in lines):
        return True
    found = (known.match(line.text) is not None for line in lines for known in (_CIRCLE, _TICK))
    return sum(found) >= _FEWEST
