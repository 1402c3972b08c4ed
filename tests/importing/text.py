"""Text as the importer sees it, and what became of it, in a form that a test can show."""

from __future__ import annotations

from collections.abc import Iterable

from generator.importing.drafts import Lines, Removal
from generator.model.line import Line
from generator.model.span import Span


def lines(text: str) -> Lines:
    """Return the lines of a text, as they come from `read`."""
    return tuple(Line(line, Span(n, 0, len(line)), line) for n, line in enumerate(text.split("\n"), start=1))


def texts(kept: Lines) -> list[str]:
    """Return what lines read, blank ones left out."""
    return [line.text for line in kept if not line.blank]


def doubts(kept: Lines) -> list[str]:
    """Return the doubts that lines carry, blank ones left out."""
    return [doubt for line in kept if not line.blank for doubt in line.doubts]


def at(text: str, span: Span) -> str:
    """Return what stands at a span of a text."""
    return text.split("\n")[span.line - 1][span.start : span.end]


def removed(text: str, removals: Iterable[Removal]) -> list[tuple[int, str]]:
    """Return line number and text of everything removed; what is blank is left out."""
    gone = ((removal.span.line, at(text, removal.span).strip()) for removal in removals)
    return [(line, piece) for line, piece in gone if piece]
