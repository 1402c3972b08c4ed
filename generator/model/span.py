"""Where a piece of text stands in its source."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.value import value


@value(order=True)
class Span:
    """Part of one source line.

    Attributes:
        line: the line's number, from 1.
        start: first column, from 0.
        end: the column after the last.
        reading: of several readings of one document, which; 0 is the first.
    """

    line: int
    start: int
    end: int
    reading: int = 0


def line_ranges(lines: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Fold line numbers into ascending (first, last) ranges: 3 1 2 7 → (1, 3) (7, 7)."""
    ranges: list[tuple[int, int]] = []
    for line in sorted(set(lines)):
        if ranges and line == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], line)
        else:
            ranges.append((line, line))
    return tuple(ranges)


def describe_lines(lines: Iterable[int]) -> str:
    """Write line numbers as people do: "3-5, 9"."""
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in line_ranges(lines))
