"""What a YAML file holds, every value as its text, every part with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from generator.bank.source_text import SourceText

FieldPath = tuple[str | int, ...]
"""The way from the top of a file to one value, e.g. ("questions", 2, "stem")."""

Place = tuple[int, int, int, int]
"""Line and column, from 1, of the first character; line of the last one, and the column behind it."""


class Scalar(NamedTuple):  # a large bank has 200,000, and a tuple is made in half the time of a dataclass
    """A value, as the characters that stand there: `Yes`, `1:30`, `010` and `~` are text.

    Attributes:
        text: the value; escapes of double quotes are decoded, folded lines joined.
        start: offset in the file of its first character, quotes and the `|` of a block included.
        end: offset behind its last character.
        style: how it is written: "" plain, "'", '"', "|" or ">".
    """

    text: str
    start: int
    end: int
    style: str = ""

    @property
    def block(self) -> bool:
        """Whether it is written as a block, `|` or `>`."""
        return self.style in {"|", ">"}


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list.

    Attributes:
        items: in order.
        start: offset in the file.
    """

    items: tuple[Node, ...]
    start: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values.

    Attributes:
        entries: in order; keys are unique.
        start: offset in the file.
    """

    entries: tuple[tuple[Scalar, Node], ...]
    start: int


Node = Scalar | Sequence | Mapping

# In double quotes an escape is one character of the text; in single quotes a doubled quote is.
_UNITS = {
    '"': re.compile(r"\\x..|\\u.{4}|\\U.{8}|(?P<white>\\(?:[nrtvfNLP_ ]|\r?\n)|\s)|\\.|.", re.DOTALL),
    "'": re.compile(r"''|(?P<white>\s)|."),
}
_PLAIN = re.compile(r"(?P<white>\s)|.")
_KEPT = 50_000
"""Characters; of a longer scalar only what stands before a mistake is looked through."""


@dataclass(frozen=True, slots=True)
class Positions:
    """Where the values of a file stand.

    Attributes:
        source: the file's text.
        root: what the file holds.
    """

    source: SourceText
    root: Node

    def of(self, path: FieldPath, offset: int | None = None) -> tuple[int, int]:
        """Return line and column (from 1) of a value, or of the nearest part around it that the file has.

        Args:
            path: the value's path.
            offset: the place in the value's text; without it, the value as a whole.
        """
        node, missing = self._walk(path)
        if offset is None or missing or not isinstance(node, Scalar):
            return self.source.position(node.start)
        return self.source.position(self._inside(node, offset))

    def span(self, path: FieldPath, offset: int | None = None, length: int = 1) -> Place:
        """Return where a value, or a part of its text, starts and ends.

        Args:
            path: the value's path.
            offset: the place in the value's text; without it, the value as a whole.
            length: how many characters the part has.

        Returns:
            Line and column (from 1) of the first character, line of the last one, and the column behind it. Of a list
            or a group of keys the first line stands for all: an editor would underline half a page.
        """
        node, missing = self._walk(path)
        if not isinstance(node, Scalar) or missing:
            start, end = node.start, self._line_end(node.start)
        elif offset is None:
            start, end = node.start, node.start + len(self.source.text[node.start : node.end].rstrip())
        else:
            start = self._inside(node, offset)
            end = self._inside(node, offset + length - 1) + 1 if length > 1 else start + 1
        line, column = self.source.position(start)
        end = max(min(end, len(self.source.text)), start)
        return (line, column, *self.source.position(end))

    def key_span(self, path: FieldPath) -> Place:
        """Return where the key that the path ends in starts and ends, or the nearest part around it."""
        node, missing = self._walk(path[:-1])
        keys = node.entries if isinstance(node, Mapping) and not missing else ()
        key = next((key for key, _ in keys if key.text == path[-1]), None)
        if key is None:
            return self.span(path[:-1])
        return (*self.source.position(key.start), *self.source.position(key.end))

    def _line_end(self, offset: int) -> int:
        end = self.source.text.find("\n", offset)
        return offset + len(self.source.text[offset : None if end < 0 else end].rstrip())

    def node(self, path: FieldPath) -> Node | None:
        """Return what stands at a path."""
        node, missing = self._walk(path)
        return None if missing else node

    def _walk(self, path: FieldPath) -> tuple[Node, bool]:
        """Follow a path as far as it goes; say whether a part of it is missing."""
        node = self.root
        for step in path:
            below = _child(node, step)
            if below is None:
                return node, True
            node = below
        return node, False

    def _inside(self, scalar: Scalar, offset: int) -> int:
        """Return the file's offset of a character of a scalar.

        Folding, indentation, quotes and escapes change white space and nothing else, in number and order: the n-th
        visible character of the text is the n-th visible one of the file.
        """
        begin = scalar.start
        if scalar.block:  # the content starts below the line of the indicator
            begin = self.source.text.find("\n", begin) + 1 or scalar.end
        elif scalar.style:
            begin += 1
        visible = sum(map(len, scalar.text[:offset].split()))
        if scalar.end - begin <= _KEPT:
            starts = _starts(self.source.text, begin, scalar.end, scalar.style)
            return starts[visible] if visible < len(starts) else scalar.end
        unit = next(islice(_visible(self.source.text, begin, scalar.end, scalar.style), visible, None), None)
        return scalar.end if unit is None else unit


def _visible(text: str, begin: int, end: int, style: str) -> Iterator[int]:
    """Yield where each visible character of a scalar stands."""
    units = _UNITS.get(style, _PLAIN).finditer(text, begin, end)
    return (unit.start() for unit in units if unit["white"] is None)


@lru_cache(maxsize=4)
def _starts(text: str, begin: int, end: int, style: str) -> list[int]:
    """Remember the last scalars: a text that has one mistake often has more."""
    return list(_visible(text, begin, end, style))


def _child(node: Node, step: str | int) -> Node | None:
    if isinstance(node, Mapping):
        for key, value in node.entries:
            if key.text == step:
                return value
    elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
        return node.items[step]
    return None
