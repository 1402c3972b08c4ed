"""Scores at the right edge of a scanned form, which come above the question that they stand beside.

0/1
✗ Where does it snow?
○ Here

A scan gives the right column of a line first where it is a line of its own. Pasted pages have the score behind or below
the stem.
"""

from __future__ import annotations

import re

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.marks import marked
from generator.importing.scores import BARE
from generator.model.line import Line

_SCORE = re.compile(rf"\s*{BARE}\s*")
_TICKED = re.compile(r"\s*[✓✔√✅✗✘✕❌×vVyYxX¥]\s+(?=\S)")
_FEWEST = 2


def with_scores_behind(lines: Lines) -> Lines:
    """Put each score behind the paragraph below it, where all of a page stand above one and most of those ask."""
    code = fenced(lines)
    scores = [i for i, line in enumerate(lines) if not code[i] and _SCORE.fullmatch(line.text)]
    if len(scores) < _FEWEST or not all(_stands_above(lines, i) for i in scores):
        return lines
    ends = {i: _end(lines, i + 1) for i in scores}
    asking = sum(_is_stem(lines[i + 1 : ends[i]]) for i in scores)
    if asking * 2 <= len(scores):
        return lines
    behind = {end: lines[i] for i, end in ends.items()}
    kept: list[Line] = []
    for i, line in enumerate((*lines, None)):
        kept += [behind[i]] if i in behind else []
        kept += [line] if line is not None and i not in ends else []
    return tuple(kept)


def _stands_above(lines: Lines, index: int) -> bool:
    """Whether a line opens a paragraph and is not all of it."""
    opens = index == 0 or lines[index - 1].blank
    return opens and index + 1 < len(lines) and not lines[index + 1].blank


def _end(lines: Lines, start: int) -> int:
    """Where the paragraph of a stem ends: at a blank line, or at the first circle."""
    return next(
        (i for i in range(start, len(lines)) if lines[i].blank or (i > start and marked(lines[i]).picked is not None)),
        len(lines),
    )


def _is_stem(lines: Lines) -> bool:
    return asks(" ".join(line.text for line in lines)) or _TICKED.match(lines[0].text) is not None
