"""What is said of text at the edges of a page."""

from __future__ import annotations

from dataclasses import replace

from generator.model.line import Line

BELOW = "a page begins here; what belongs above this line may be lost"
ABOVE = "a page ends here; this may be its number"
FEED = "\f"


def without_edge_doubts(line: Line) -> Line:
    """Return the line without a doubt that another page disproves."""
    return replace(line, doubts=tuple(doubt for doubt in line.doubts if doubt != BELOW)) if line.doubts else line
