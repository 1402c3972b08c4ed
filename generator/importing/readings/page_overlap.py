"""Folds text that stands twice in a row: pages cut with some overlap show the end of one again on top of the next.

A run of lines that comes again at once is one text. The copy that holds more stays: a circle or box beside an option
may be read in one copy alone. Lines that differ in a letter are left alone: so do `Increase …` and `Decrease …`.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.labels import label
from generator.importing.marks import marked
from generator.model.line import Line

AFTER = ("smeared_rows",)

RULE = "page_overlap"
# The overlap is a strip of a page; runs longer than this are no overlap but a second copy of the document.
_LONGEST = 12
_SHORTEST_TEXT = 8
_LETTERS = re.compile(r"[^\W_]+")


def clean(lines: Lines) -> Cleaned:
    """Fold every run that comes twice, shortest first."""
    inside = fenced(lines)
    solid = [i for i, line in enumerate(lines) if not line.blank and not inside[i]]
    gone: set[int] = set()
    removals: list[Removal] = []
    at = 1
    while at < len(solid):
        length = next((n for n in range(1, _LONGEST + 1) if _repeats(lines, solid, at, n)), 0)
        for first, second in zip(solid[at - length : at], solid[at : at + length], strict=True):
            stays, goes = (first, second) if _fuller(lines[first], lines[second]) else (second, first)
            gone.add(goes)
            removals.append(Removal(lines[goes].span, RULE, (lines[stays].span.line,)))
        at += max(length, 1)
    return Cleaned(tuple(line for i, line in enumerate(lines) if i not in gone), tuple(removals))


def _repeats(lines: Lines, solid: list[int], at: int, length: int) -> bool:
    """Whether the lines before a place come again, to the letter, from there on."""
    if at - length < 0 or at + length > len(solid):
        return False
    first, second = solid[at - length : at], solid[at : at + length]
    return all(_core(lines[a]) == _core(lines[b]) for a, b in zip(first, second, strict=True)) and (
        any(_telling(lines[i]) for i in first) or (length == 1 and label(lines[first[0]]) is not None)
    )


def _telling(line: Line) -> bool:
    """Whether a line that comes twice is a repetition: a label, a bracket or a number comes twice in many a text."""
    return len(_core(line)) >= _SHORTEST_TEXT and label(line) is None


def _fuller(first: Line, second: Line) -> bool:
    """Whether the first copy holds at least as much as the second, a mark in front included."""
    return len(first.text.strip()) >= len(second.text.strip())


def _core(line: Line) -> str:
    """A line's letters and digits, in small letters, without a mark in front."""
    return "".join(_LETTERS.findall(marked(line).rest.text)).casefold()
