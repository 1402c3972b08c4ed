"""Doubts what stands at the edges of a page inside a question: text at the foot of one may be lost, or be its number.

A form feed ends a page. A number or a score below it begins a question, and nothing is lost; a label may speak of an
option on the page before, and an option may be the rest of one. A number alone above it may be the page's.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.page_edges import ABOVE, BELOW

AFTER = ("lost_backslash",)
NEEDS = re.compile(r"\f")

_BEGINS = re.compile(r"\W*\d{1,4}\s?[./,)]|\W*$")
_NUMBER = re.compile(r"\W*\d{1,4}\W*")


def clean(lines: Lines) -> Cleaned:
    """Look at the last line above every form feed, and at the first below."""
    done = list(lines)
    above: int | None = None
    broken = False
    for i, line in enumerate(lines):
        head, feed, below = line.text.rpartition("\f")
        if head.strip():  # the line ends the page, and the next begins one
            above = i
        if feed and above is not None and _NUMBER.fullmatch(lines[above].text):
            done[above] = done[above].doubted(ABOVE)
        if below.strip() and (broken or feed) and not _BEGINS.match(below):
            done[i] = done[i].doubted(BELOW)
        broken = (broken or bool(feed)) and not below.strip()
        above = i if below.strip() else above
    return Cleaned(tuple(done))
