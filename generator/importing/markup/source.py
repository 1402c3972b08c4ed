"""The lines of a text as one string, and back from places in it to pieces of lines."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.model.line import Line


class Source:
    """Lines that are cut once, at all places that matter; every piece is taken at most once."""

    def __init__(self, lines: Lines) -> None:
        """Join the lines; `cut` comes next, and then `take`."""
        self.lines = lines
        self.text = "\n".join(line.text for line in lines)
        self._starts = [0, *accumulate(len(line.text) + 1 for line in lines)][: len(lines)]
        self._places: list[int] = []
        self._pieces: list[Line] = []
        self._taken: set[int] = set()

    def where(self, at: int) -> tuple[int, int]:
        """Number of the line and of the character in it, from 1, of a place."""
        index = max(bisect_right(self._starts, at) - 1, 0)
        return self.lines[index].span.line, at - self._starts[index] + 1

    def cut(self, places: Iterable[int]) -> None:
        """Cut the lines at places of the text."""
        of_line: dict[int, set[int]] = {}
        for place in places:
            index = max(bisect_right(self._starts, place) - 1, 0)
            of_line.setdefault(index, set()).add(min(place - self._starts[index], len(self.lines[index].text)))
        for index, line in enumerate(self.lines):
            offsets = sorted(of_line.get(index, ()))
            for piece, offset in zip(cut(line, *offsets), (0, *offsets), strict=True):
                self._places.append(self._starts[index] + offset)
                self._pieces.append(piece)

    def take(self, start: int, end: int) -> Lines:
        """The pieces between two places that nobody has taken yet, and that hold something."""
        span = range(bisect_left(self._places, start), bisect_left(self._places, end))
        free = [i for i in span if i not in self._taken and not self._pieces[i].blank]
        self._taken.update(free)
        return tuple(self._pieces[i] for i in free)
