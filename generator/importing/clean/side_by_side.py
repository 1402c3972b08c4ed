"""Puts two columns of questions below each other that were copied line by line.

`1. Which sea?        3. Which lake?` / `a) the Dead Sea      a) Lake Geneva`: only where the numbers of both columns
follow each other, and no line crosses the gap between them.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines
from generator.importing.pieces import cut, gap
from generator.model.line import Line

AFTER = ("table_cells",)
NEEDS = re.compile(r"[^\S\n]{3}")

_COLUMN = re.compile(r"(?<=\S)\s{3,}(?=\(?(?:\d{1,3}|[A-Za-z])[.)]\s)")
_NUMBER = re.compile(r"\s*\(?(?P<number>\d{1,3})[.)]\s")
_FEWEST = 2  # questions of each column


def clean(lines: Lines) -> Cleaned:
    """Look for the column at which the right half begins."""
    starts = Counter(match.end() for line in lines for match in _COLUMN.finditer(line.text))
    for column, times in starts.most_common(3):
        block = _block(lines, column) if times > _FEWEST else None
        if block:
            first, last = block
            return Cleaned((*lines[:first], *_parted(lines[first:last], column), *lines[last:]))
    return Cleaned(lines)


def _block(lines: Lines, column: int) -> tuple[int, int] | None:
    """The first line of the two columns and the line behind their last; None when they are none."""
    numbers: list[int] = []
    split = [i for i, line in enumerate(lines) if _at(line, column)]
    for i in split:
        right = _NUMBER.match(lines[i].text, column)
        numbers += [int(right["number"])] if right else []
    if not split:
        return None
    first, last = split[0], _foot(lines, split[-1] + 1, column)
    left = [int(match["number"]) for line in lines[first:last] if (match := _NUMBER.match(line.text[:column]))]
    crossed = any(
        len(line.text.rstrip()) > column and not _at(line, column, strict=False) for line in lines[first:last]
    )
    follow = bool(left) and bool(numbers) and numbers[0] == left[-1] + 1
    rising = all(b == a + 1 for run in (left, numbers) for a, b in pairwise(run))
    return (first, last) if min(len(left), len(numbers)) >= _FEWEST and follow and rising and not crossed else None


def _foot(lines: Lines, last: int, column: int) -> int:
    """Where the left column ends that goes on below the right one, up to the next blank line."""
    end = last
    while end < len(lines) and not lines[end].blank and len(lines[end].text.rstrip()) < column:
        end += 1
    return end if end == len(lines) or lines[end].blank else last


def _at(line: Line, column: int, *, strict: bool = True) -> bool:
    """Whether a gap ends at a column: with text on both sides, or perhaps on the right alone."""
    text = line.text
    parted = bool(text[column:].strip()) and text[:column].endswith("   ")
    return parted and (not strict or bool(text[:column].strip()))


def _parted(lines: Lines, column: int) -> Lines:
    """The left column, and the right one below it."""
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        if len(line.text) <= column:
            left.append(line)
            right.append(gap(line, after=True))
        else:
            pieces = cut(line, column)
            left.append(pieces[0])
            right.append(pieces[1])
    return (*left, gap(lines[-1], after=True), *right)
