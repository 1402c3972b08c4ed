"""Line numbers as notes and records write them: "38-44, 51"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_RANGE = re.compile(r"(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?")

_ANY = 999_999_999


def ranges(lines: str, last: int) -> Iterator[tuple[int, int]]:
    """Read ranges of lines; what is outside the source is left out.

    Args:
        lines: e.g. "38-44, 51"; people edit it, so anything may stand there.
        last: number of the source's last line.
    """
    for match in _RANGE.finditer(lines):
        first, end = int(match[1]), min(int(match[2] or match[1]), last)
        if 0 < first <= end:
            yield first, end


def numbers(lines: str, last: int) -> tuple[int, ...]:
    """Read line numbers, each once, in ascending order."""
    return tuple(sorted({number for first, end in ranges(lines, last) for number in range(first, end + 1)}))


def meet(lines: str, others: str) -> bool:
    """Whether two lists of lines have one in common."""
    mine, theirs = tuple(ranges(lines, _ANY)), tuple(ranges(others, _ANY))
    return any(first <= last and start <= end for first, end in mine for start, last in theirs)
