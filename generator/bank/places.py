"""Where the parts of a quiz file stand in its lines: entries, list items, comments."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.bank.comments import comments
from generator.bank.yaml_node import Mapping, Node, Scalar, Sequence

_CLOSING = re.compile(r"(?:[\s,]|#.*)*[\]}]")
_DASH = re.compile(r"( *)- +")
_DASH_ALONE = re.compile(r"( *)-[ \t]*(?:#.*)?\n")
_ASIDE = re.compile(r"[ \t]*(?:#.*)?\n")


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list; its lines are its own.

    Attributes:
        lead: offset where the blank lines and comments above it start.
        start: offset of the line with its dash.
        end: offset behind its last line.
        dash: column of the dash.
    """

    lead: int
    start: int
    end: int
    dash: int


@dataclass(frozen=True, slots=True)
class Places:
    r"""A file and the offsets of its parts.

    Attributes:
        text: the file; line breaks are `\n`, the last line has one.
        comments: each with its offset.
    """

    text: str
    comments: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, text: str, root: Node) -> Places:
        """Note the places of a file."""
        return cls(text, comments(text, root))

    def saved(self, start: int, end: int, indent: int) -> str:
        """Return the comments between two offsets as lines of their own."""
        return "".join(f"{' ' * indent}{comment}\n" for place, comment in self.comments if start <= place < end)

    def flow(self, node: Node) -> bool:
        """Whether a list or mapping is written as `[…]` or `{…}`."""
        return not isinstance(node, Scalar) and self.text[node.start] in "[{"

    def column(self, offset: int) -> int:
        """Return the column, from 0."""
        return offset - self.line_start(offset)

    def line_start(self, offset: int) -> int:
        """Return the offset of the first character of a line."""
        return self.text.rfind("\n", 0, offset) + 1

    def line_end(self, offset: int) -> int:
        """Return the offset of a line's break."""
        return self.text.index("\n", offset)

    def commented(self, offset: int) -> bool:
        """Whether nothing but a comment stands on the line behind an offset."""
        return self.text[offset : self.line_end(offset)].lstrip().startswith("#")

    def opens_line(self, key: Scalar) -> bool:
        """Whether a key is the first on its line; the first key of a list item stands behind the dash."""
        return not self.text[self.line_start(key.start) : key.start].strip()

    def colon(self, key: Scalar) -> int:
        """Return the offset behind the colon of a key."""
        return self.text.index(":", key.end) + 1

    def entry_end(self, key: Scalar, value: Node) -> int:
        """Return the offset behind a value; behind the colon when it is empty."""
        return self.colon(key) if isinstance(value, Scalar) and value.end == value.start else self.end(value)

    def end(self, node: Node) -> int:
        """Return the offset behind the last character of a node."""
        if isinstance(node, Scalar):
            # A block reaches to the next key; the blank lines below its text are nobody's.
            return node.start + len(self.text[node.start : node.end].rstrip("\n")) if node.block else node.end
        if isinstance(node, Mapping):
            last = self.entry_end(*node.entries[-1]) if node.entries else node.start + 1
        else:
            last = self.end(node.items[-1]) if node.items else node.start + 1
        closing = _CLOSING.match(self.text, last) if self.flow(node) else None
        return closing.end() if closing else last

    def items(self, node: Sequence) -> tuple[Item, ...] | None:
        """Return the items of a list; None unless each starts a line of its own with its dash."""
        found: list[Item] = []
        for item in node.items:
            dash = self.dash(item)
            if dash is None:
                return None
            start = self.line_start(dash)
            lead = found[-1].end if found else self._lead(start)
            found.append(Item(lead, start, self.line_end(self.end(item)) + 1, dash - start))
        return tuple(found)

    def dash(self, item: Node) -> int | None:
        """Return the offset of the dash of a list item; None unless that opens a line."""
        start = self.line_start(item.start)
        behind = _DASH.fullmatch(self.text, start, item.start)
        if behind is None and not self.text[start : item.start].strip():  # the dash stands above, alone on its line
            start = self._lead(start)
            behind = _DASH_ALONE.fullmatch(self.text, self.line_start(start - 1), start) if start else None
        return behind.end(1) if behind else None

    def lone_dash(self, item: Node) -> int | None:
        """Return the offset behind the dash of a list item that starts on a line below it; else None."""
        dash = self.dash(item)
        return None if dash is None or self.line_start(dash) == self.line_start(item.start) else dash + 1

    def _lead(self, start: int) -> int:
        """Return where the comments directly above the first item of a list start."""
        while start and _ASIDE.fullmatch(self.text, above := self.line_start(start - 1), start):
            start = above
        return start
