"""Where each comment of a quiz file stands: between which keys, values and items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.bank.places import Places
from generator.bank.yaml_node import FieldPath, Mapping, Node, Positions, Scalar

Mark = tuple[str, FieldPath]
"""A dash, a key or a value, with its path."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A comment among its neighbours.

    Attributes:
        comment: its text.
        alone: whether it has a line of its own.
        above: the last mark before it, None when it stands on top.
        below: the first mark behind it, None when it stands at the end.
    """

    comment: str
    alone: bool
    above: Mark | None
    below: Mark | None


def standings(file: Positions, ignored: frozenset[FieldPath]) -> tuple[tuple[int, Standing], ...]:
    """Return each comment's offset and where it stands, in order; without the lines that name the schema.

    Args:
        file: a file with plain line breaks.
        ignored: paths that count as no neighbours.
    """
    places = Places.of(file.source.text, file.root)
    known = {mark: at for mark, at in marks(places, file.root).items() if mark[1] not in ignored}
    found = neighbours(places, known)
    return tuple(each for each in found if not each[1].comment.startswith("# yaml-language-server:"))


def neighbours(places: Places, known: dict[Mark, int]) -> Iterator[tuple[int, Standing]]:
    """Yield each comment's offset and where it stands among marks with their offsets, in order."""
    found = sorted((at, mark) for mark, at in known.items())
    passed = 0
    for offset, text in places.comments:
        while passed < len(found) and found[passed][0] < offset:
            passed += 1
        above = found[passed - 1][1] if passed else None
        below = found[passed][1] if passed < len(found) else None
        alone = not places.text[places.line_start(offset) : offset].strip()
        yield offset, Standing(text.rstrip(), alone, above, below)


def marks(places: Places, root: Node) -> dict[Mark, int]:
    """Return the offset of each dash, key and value."""
    return {mark: offset for offset, mark in _marks(places, root, ())}


def _marks(places: Places, node: Node, path: FieldPath) -> Iterator[tuple[int, Mark]]:
    if isinstance(node, Scalar):
        if node.end > node.start:
            yield node.start, ("value", path)
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield key.start, ("key", (*path, key.text))
            yield from _marks(places, value, (*path, key.text))
    else:
        for index, item in enumerate(node.items):
            dash = places.dash(item)
            yield item.start if dash is None else dash, ("item", (*path, index))
            yield from _marks(places, item, (*path, index))
