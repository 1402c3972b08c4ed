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
    solid = [line for line, code in zip(lines, fenced(lines), strict=True) if not code and not line.blank]
    cores = [_core(line) for line in solid]
    telling = [len(core) >= _SHORTEST_TEXT and label(line) is None for core, line in zip(cores, solid, strict=True)]
    gone: dict[int, Removal] = {}
    at = 1
    while at < len(solid):
        length = next((n for n in range(1, _LONGEST + 1) if _repeats(cores, telling, at, n)), 0)
        if length == 0 and cores[at] == cores[at - 1] and label(solid[at]) and label(solid[at - 1]):
            length = 1
        for first, second in zip(solid[at - length : at], solid[at : at + length], strict=True):
            stays, goes = (first, second) if len(first.text.strip()) >= len(second.text.strip()) else (second, first)
            gone[id(goes)] = Removal(goes.span, RULE, (stays.span.line,))
        at += max(length, 1)
    return Cleaned(tuple(line for line in lines if id(line) not in gone), tuple(gone.values()))


def _repeats(cores: list[str], telling: list[bool], at: int, length: int) -> bool:
    """Whether the lines before a place come again, to the letter, from there on.

    A label, a bracket or a number comes twice in many a text: a run of nothing else is no repetition.
    """
    first, second = slice(at - length, at), slice(at, at + length)
    return length <= at and cores[first] == cores[second] and any(telling[first])


def _core(line: Line) -> str:
    """A line's letters and digits, in small letters, without a mark in front."""
    return "".join(_LETTERS.findall(marked(line).rest.text)).casefold()
