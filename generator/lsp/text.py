r"""The text of an open file, where an offset has the line and the column that an editor counts.

LSP counts columns in the code units of an encoding that client and server agree on, UTF-16 unless they say otherwise:
an emoji takes two of them, a combining letter one of its own (LSP 3.17, "Text Documents" and "Position"). Lines end at
`\n`, `\r\n` and `\r`, and at nothing else.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field

_LINE_BREAK = re.compile(r"\r\n|\n|\r")
_UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
"""How a text is encoded to count its units, and the bytes of one of them."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place between two characters.

    Attributes:
        line: from 0.
        unit: code units of its line in front of it.
    """

    line: int
    unit: int


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A part of a text.

    Attributes:
        start: of its first character.
        end: behind its last one.
    """

    start: Place
    end: Place


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its lines.

    Attributes:
        text: all of it.
        encoding: in whose units columns are counted: "utf-8", "utf-16" or "utf-32".
    """

    text: str
    encoding: str = "utf-16"
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Note where the lines start."""
        starts = (0, *(match.end() for match in _LINE_BREAK.finditer(self.text)))
        object.__setattr__(self, "_starts", starts)

    @property
    def lines(self) -> int:
        """How many lines there are; behind the last line break is one more."""
        return len(self._starts)

    def line(self, number: int) -> str:
        """Return a line (from 0) without its break; empty when there is none."""
        if not 0 <= number < len(self._starts):
            return ""
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def place(self, offset: int) -> Place:
        """Return the place of an offset in characters; one within a line break is the end of its line."""
        offset = max(0, min(offset, len(self.text)))
        number = bisect.bisect_right(self._starts, offset) - 1
        return Place(number, self._units(self.line(number)[: offset - self._starts[number]]))

    def place_at(self, line: int, column: int) -> Place:
        """Return the place of a line and a column in characters, both from 1, as findings have them."""
        number = max(0, min(line, len(self._starts)) - 1)
        return Place(number, self._units(self.line(number)[: max(column - 1, 0)]))

    def offset(self, place: Place) -> int:
        """Return the offset of a place in characters; of one past its line's end, that end."""
        if place.line >= len(self._starts):
            return len(self.text)
        line, units = self.line(place.line), 0
        for index, character in enumerate(line):
            if units >= place.unit:
                return self._starts[place.line] + index
            units += self._units(character)
        return self._starts[place.line] + len(line)

    def stretch(self, start: int, end: int) -> Stretch:
        """Return the part between two offsets."""
        return Stretch(self.place(start), self.place(end))

    def _units(self, text: str) -> int:
        codec, size = _UNITS[self.encoding]
        return len(text) if text.isascii() else len(text.encode(codec, "surrogatepass")) // size
