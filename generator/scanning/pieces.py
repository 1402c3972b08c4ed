"""What stands on a page and where: pieces of text, and the circles and boxes beside them. Positions are pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """A rectangle on a page image, from its top left corner.

    Attributes:
        left: first pixel column.
        top: first pixel row.
        right: the column after the last.
        bottom: the row after the last.
    """

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Columns."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Rows."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """The row half way down."""
        return (self.top + self.bottom) / 2

    def joined(self, other: Box) -> Box:
        """The smallest rectangle around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def shared_rows(self, other: Box) -> float:
        """How much of the lower of two rectangles stands beside the other, from 0 to 1."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, shared / max(1, min(self.height, other.height)))

    def shared_columns(self, other: Box) -> float:
        """How much of the narrower of two rectangles stands above or below the other, from 0 to 1."""
        shared = min(self.right, other.right) - max(self.left, other.left)
        return max(0.0, shared / max(1, min(self.width, other.width)))

    def near(self, other: Box, reach: float) -> bool:
        """Whether at most so many pixels part two rectangles, across and down."""
        return (
            self.left < other.right + reach
            and self.right > other.left - reach
            and self.top < other.bottom + reach
            and self.bottom > other.top - reach
        )

    def without_left(self, columns: int) -> Box:
        """The rectangle without its first columns."""
        return Box(min(self.left + columns, self.right), self.top, self.right, self.bottom)

    def moved(self, across: int, down: int) -> Box:
        """The same rectangle elsewhere."""
        return Box(self.left + across, self.top + down, self.right + across, self.bottom + down)

    def scaled(self, factor: float) -> Box:
        """The same rectangle on a page image of another size."""
        return Box(*(round(edge * factor) for edge in (self.left, self.top, self.right, self.bottom)))


def around(boxes: Sequence[Box]) -> Box:
    """The smallest rectangle around all of one or more."""
    return reduce(Box.joined, boxes)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text on one line.

    Attributes:
        text: what it reads.
        box: where it stands.
        sure: how sure the engine is of it, from 0 to 1.
        other: what a second look at it read, where the two differ.
        style: how a text layer prints it: a colour, "bold", or nothing for plain type.
    """

    text: str
    box: Box
    sure: float = 1.0
    other: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """A circle or a box that a reader could choose.

    Attributes:
        box: where it stands.
        round: whether it is a circle (a choice of one) or a box (of several).
        filled: whether it is chosen.
    """

    box: Box
    round: bool
    filled: bool

    @property
    def text(self) -> str:
        """The character that stands for it."""
        return ("◉" if self.filled else "○") if self.round else ("☑" if self.filled else "☐")


Part = Piece | Sign
"""What stands on a page."""
