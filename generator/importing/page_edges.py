"""Where pages begin and end, and what is said of text at their edges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model.line import Line

BELOW = "a page begins here; what belongs above this line may be lost"
ABOVE = "a page ends here; this may be its number"
FEED = "\f"


def without_edge_doubts(line: Line) -> Line:
    """Return the line without a doubt that another page disproves."""
    return replace(line, doubts=tuple(doubt for doubt in line.doubts if doubt != BELOW)) if line.doubts else line


def pages(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The first line of each page, and the line after its last."""
    starts = [0, *(i for i, line in enumerate(lines) if i and line.text.startswith(FEED))]
    yield from zip(starts, [*starts[1:], len(lines)], strict=True)
