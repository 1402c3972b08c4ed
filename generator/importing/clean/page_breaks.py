"""Doubts what stands at the edges of a page inside a question: text at the foot of one may be lost, or be its number.

A form feed ends a page. A number or a score below it begins a question, and nothing is lost; a label may speak of an
option on the page before, and an option may be the rest of one. A number alone above it may be the page's, but for one
below a score.

A form feed on a line of its own between blank ones, as a text layer has it, parts two pages of which all text is there.
It is one blank line then, as between paragraphs: what follows stands no farther off than elsewhere.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.page_edges import ABOVE, BELOW, FEED
from generator.importing.scores import score

AFTER = ("lost_backslash",)
NEEDS = re.compile(r"\f")

_BEGINS = re.compile(r"\W*\d{1,4}\s?[./,)]|\W*$")
_WORD = re.compile(r"\w")  # an icon may stand between the two
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
        if feed and above is not None and _is_number(lines, above):
            done[above] = done[above].doubted(ABOVE)
        if below.strip() and (broken or feed) and not _BEGINS.match(below):
            done[i] = done[i].doubted(BELOW)
        broken = (broken or (bool(feed) and not _is_whole(lines, i))) and not below.strip()
        above = i if below.strip() else above
    whole = {near for i in range(len(lines)) if _is_whole(lines, i) for near in (i - 1, i + 1)}
    return Cleaned(tuple(line for i, line in enumerate(done) if i not in whole))


def _is_number(lines: Lines, index: int) -> bool:
    """Whether a line is a number that may be the page's; below a score it is that of a question."""
    above = next((lines[i].text for i in range(index - 1, -1, -1) if _WORD.search(lines[i].text)), "")
    return _NUMBER.fullmatch(lines[index].text) is not None and score(above) is None


def _is_whole(lines: Lines, index: int) -> bool:
    """Whether a form feed stands alone between two blank lines."""
    around = (lines[i].text for i in (index - 1, index + 1) if 0 <= i < len(lines))
    return lines[index].text == FEED and [*around] == ["", ""]
