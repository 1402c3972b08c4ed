"""Which parts of the source are taken already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from generator.model.span import Span


class Taken:
    """A set of spans that tells whether another overlaps one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Keep the spans by their lines."""
        self._spans: dict[tuple[int, int], list[Span]] = defaultdict(list)
        for span in spans:
            self._spans[span.reading, span.line].append(span)

    def __contains__(self, span: Span) -> bool:
        """Whether a part of a span is taken."""
        others = self._spans.get((span.reading, span.line), ())
        return any(other.start < span.end and span.start < other.end for other in others)
