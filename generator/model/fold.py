"""When two texts of a question say the same to its reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.markup import map_prose


def fold(text: str) -> str:
    """Return a Markdown text without differences that nobody sees or minds: case of prose, white space."""
    return " ".join(map_prose(text, str.casefold).split())


def repeats(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield each text that says the same as one before it, as its index and the other's; empty ones say nothing."""
    first: dict[str, int] = {}
    for index, text in enumerate(map(fold, texts)):
        if text and first.setdefault(text, index) != index:
            yield index, first[text]
