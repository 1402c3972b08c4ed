"""A line of OCR text that knows where it came from and what was done to it."""

from __future__ import annotations

from dataclasses import field, replace
from typing import Any

from generator.model.span import Span
from generator.model.value import value


@value()
class Line:
    """A piece of source text, at most one line long.

    Attributes:
        text: the text as it reads now.
        span: where the piece stands in the source; no edit moves it.
        source: the text as it stood there.
        edits: names of the rules that changed the text, in order.
        doubts: what a rule could not be sure of, in words for the person who settles it.
        heading: whether it was marked as a heading, or is a piece of one.
        blank: whether nothing but white space is left.
        kept: what has been found out about the text, by who found it out.
    """

    text: str
    span: Span
    source: str
    edits: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    heading: bool = False
    blank: bool = field(init=False, repr=False, compare=False)
    kept: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Look at the text once: whatever reads lines asks for it."""
        object.__setattr__(self, "blank", not self.text or self.text.isspace())

    def __reduce__(self) -> tuple[type[Line], tuple[object, ...]]:
        """Hand the line to another process without what can be found out there as well."""
        return Line, (self.text, self.span, self.source, self.edits, self.doubts, self.heading)

    def edited(self, text: str, rule: str) -> Line:
        """Return the line with another text and the rule that gave it; the same line when nothing changes."""
        return self if text == self.text else replace(self, text=text, edits=(*self.edits, rule))

    def doubted(self, doubt: str) -> Line:
        """Return the line with one more doubt."""
        return replace(self, doubts=(*self.doubts, doubt))
