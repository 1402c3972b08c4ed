"""Texts of an export: `<questiontext format="html"><text>…`, and the weight of an answer."""

from __future__ import annotations

from dataclasses import dataclass

from generator.importing.drafts import Lines, Passage, lines_of
from generator.importing.lettered.passages import passages
from generator.importing.markup.html_text import html_lines
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element

ALL = 100.0
"""Per cent of the points."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text with what stood around it.

    Attributes:
        passages: its paragraphs.
        signs: tags and bullets.
    """

    passages: tuple[Passage, ...] = ()
    signs: Lines = ()

    @property
    def lines(self) -> Lines:
        """The lines of its paragraphs."""
        return lines_of(self.passages)

    @property
    def rest(self) -> Lines:
        """All of it."""
        return (*self.lines, *self.signs)


def text_of(source: Source, holder: Element | None, *path: str) -> Text:
    """The text of an element below another; each is taken once."""
    own = holder.first(*path) if holder else None
    held = (own.first("text") or own) if own else None
    if own is None or held is None:
        return Text()
    plain = own.attributes.get("format") in {"plain_text", "markdown"}
    lines, tags = html_lines(source.take(held.begin, held.end), escaped=True, plain=plain)
    parts, bullets = passages(lines)
    return Text(parts, (*tags, *bullets))


def weight(answer: Element) -> float:
    """How much of the points an answer is worth, in per cent."""
    try:
        return float(answer.attributes.get("fraction", "0"))
    except ValueError:
        return 0.0
