"""Which part of a quiz file each comment speaks of, so that it can follow that part wherever it goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.bank import yaml_node as yaml
from generator.bank.places import Places
from generator.bank.standing import Mark, Standing, marks, neighbours
from generator.bank.yaml_node import FieldPath, Node, Positions

_FAR = 1 << 30  # a column right of all others


@dataclass(frozen=True, slots=True)
class Attached:
    """A comment and its neighbour.

    Attributes:
        text: the comment.
        where: "behind" the neighbour on its line; or, on a line of its own, "above" it, "below" all of it, or "within"
            an item below all that it holds: as deep as the item's dash it would be that of the next one.
        mark: the neighbour; None for the whole file.
    """

    text: str
    where: str
    mark: Mark | None


def attached(file: Positions) -> Iterator[Attached]:
    """Yield each comment of a file with plain line breaks, in order."""
    places = Places.of(file.source.text, file.root)
    known = marks(places, file.root)
    flows = dict(_flows(places, file.root, ()))
    columns = {mark: places.column(offset) for mark, offset in known.items() if not _in_brackets(mark, flows)}
    run: tuple[Mark | None, int] = (None, 0)
    for offset, each in neighbours(places, known):
        around = _around(each.above, offset, flows)
        if not each.alone:
            yield Attached(each.comment, "behind" if each.above else "above", each.above or each.below)
        elif around is not None:
            inside = each.below is not None and known[each.below] < flows[around]
            yield Attached(each.comment, "above", each.below) if inside else _last(each, around)
        else:
            # Below a comment that stands outside a part of the file, none is in it: the two would change places.
            column = min(places.column(offset), run[1] if run[0] == each.above else _FAR)
            run = each.above, column
            yield _by_column(each, column, columns)


def _flows(places: Places, node: Node, path: FieldPath) -> Iterator[tuple[FieldPath, int]]:
    """Yield the path of each list and group of keys in brackets, with the offset behind it."""
    if places.flow(node):
        yield path, places.end(node)
    if isinstance(node, yaml.Mapping):
        for key, value in node.entries:
            yield from _flows(places, value, (*path, key.text))
    elif isinstance(node, yaml.Sequence):
        for index, item in enumerate(node.items):
            yield from _flows(places, item, (*path, index))


def _in_brackets(mark: Mark, flows: Mapping[FieldPath, int]) -> bool:
    return any(mark[1][:end] in flows for end in range(len(mark[1])))


def _around(above: Mark | None, offset: int, flows: Mapping[FieldPath, int]) -> FieldPath | None:
    """Return the path of the brackets around an offset, where columns mean nothing; None if there are none."""
    path = above[1] if above else ()
    return next((path[:end] for end in range(len(path), -1, -1) if flows.get(path[:end], 0) > offset), None)


def _last(each: Standing, around: FieldPath) -> Attached:
    """Attach a comment below all that stands in brackets."""
    path = around or (each.above[1][:1] if each.above else ())
    return Attached(each.comment, "within" if isinstance(path[-1], int) else "below", _whole(path))


def _by_column(each: Standing, column: int, columns: Mapping[Mark, int]) -> Attached:
    """Attach a comment that has a line of its own."""
    above, below = each.above, each.below
    if above is None:
        return Attached(each.comment, "above", below)
    if below is not None and (column <= columns[below] or len(above[1]) <= len(below[1])):
        return Attached(each.comment, "above", below)
    around = (mark for mark in _ancestors(above) if columns.get(mark, column + 1) <= column)
    mark = next(around, ("key", above[1][:1]))
    within = mark[0] == "item" and columns.get(mark, column) < column
    return Attached(each.comment, "within" if within else "below", mark)


def _ancestors(mark: Mark) -> Iterator[Mark]:
    """Yield a mark as the key or item that it belongs to, and those around that."""
    path = mark[1]
    return (_whole(path[:end]) for end in range(len(path), 0, -1))


def _whole(path: FieldPath) -> Mark:
    """Return the mark in front of a part."""
    return ("item" if isinstance(path[-1], int) else "key"), path
