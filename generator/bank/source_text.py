"""The text of a file, where an offset has a line and a column."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field
from itertools import accumulate

_LINE_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file.

    Attributes:
        text: all of it.
    """

    text: str
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Note where the lines start."""
        if "\r" in self.text:
            starts = (0, *(match.end() for match in _LINE_BREAK.finditer(self.text)))
        else:
            starts = tuple(accumulate((len(line) + 1 for line in self.text.split("\n")[:-1]), initial=0))
        object.__setattr__(self, "_starts", starts)

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of an offset in characters; of the end when the offset is past it."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
