"""Folds text that stands twice in a row: pages cut with some overlap show the end of one again on top of the next.

A run of lines that comes again at once is one text. The copy that holds more stays: a circle or box beside an option
may be read in one copy alone. Lines that differ in a letter are left alone: so do `Increase …` and `Decrease …`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import unfenced
from generator.importing.labels import label
from generator.importing.marks import marked
from generator.model.line import Line

AFTER = ("smeared_rows", "page_borders", "doubled_lines")

RULE = "page_overlap"
# The overlap is a strip of a page; runs longer than this are no overlap but a second copy of the document.
_LONGEST = 12
_SHORTEST_TEXT = 8
_QUOTES = str.maketrans("“”„‘’‚", "\"\"\"'''")


def clean(lines: Lines) -> Cleaned:
    """Fold every run that comes twice, shortest first."""
    solid = [lines[i] for i in unfenced(lines)]
    cores = [_core(line) for line in solid]
    gone: dict[int, Removal] = {}
    earlier = _earlier(cores)
    telling = list(accumulate((len(core) >= _SHORTEST_TEXT for core in cores), initial=0))
    at = 1
    while at < len(solid):
        if earlier[at] < 0:
            at += 1
            continue
        runs = (
            n
            for n in _distances(earlier, at)
            if telling[at - n] < telling[at] and cores[at - n : at] == cores[at : at + n]
        )
        length = next((n for n in runs if _is_overlap(solid, cores, at - n, at)), 0)
        for first, second in zip(solid[at - length : at], solid[at : at + length], strict=True):
            stays, goes = (first, second) if len(first.text.strip()) >= len(second.text.strip()) else (second, first)
            gone[id(goes)] = Removal(goes.span, RULE, (stays.span.line,))
        at += max(length, 1)
    return Cleaned(_without(lines, gone), tuple(gone.values()))


def _earlier(cores: list[str]) -> list[int]:
    """Of each line, where the nearest one above with the same text stands; -1 where none does."""
    last: dict[str, int] = {}
    found: list[int] = []
    for at, core in enumerate(cores):
        found.append(last.get(core, -1))
        last[core] = at
    return found


def _distances(earlier: list[int], at: int) -> Iterator[int]:
    """How far above a line the same text stands, nearest first: a run that begins again here is as long."""
    above = earlier[at]
    while above >= 0 and at - above <= _LONGEST:
        yield at - above
        above = earlier[above]


def _without(lines: Lines, gone: dict[int, Removal]) -> Lines:
    """The lines that are left, without the blank ones that parted the second copy from the first."""
    left: list[Line] = []
    after = False
    for line in lines:
        if id(line) in gone:
            after = True
        elif not (after and line.blank and left and left[-1].blank):
            left.append(line)
            after = after and line.blank
    return tuple(left)


def _is_overlap(solid: list[Line], cores: list[str], first: int, end: int) -> bool:
    """Whether a run that comes again was read twice: behind a label it may be feedback, and then the next option.

    A label, a bracket or a number comes twice in many a text: a run of nothing else is no repetition.
    """
    told = (solid[i] for i in range(first, end) if len(cores[i]) >= _SHORTEST_TEXT)
    return any(label(line) is None for line in told) and not label(solid[max(first - 1, 0)])


def _core(line: Line) -> str:
    """A line without spaces and a circle or box in front; its first letter small, as OCR has it behind one."""
    head = marked(line)
    text = "".join((line if head.picked is None else head.rest).text.split())
    text = text if text.isascii() else text.translate(_QUOTES)
    return text[:1].casefold() + text[1:]
