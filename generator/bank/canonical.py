"""The one style of a quiz file, with the comments that its authors wrote.

Two files that say the same look the same but for their comments. Each comment keeps its neighbour: one behind a value
stays behind it, one on a line of its own stays above the key or item that it was written above, or at the end of the
list or question that it was written in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.bank.places import Places
from generator.bank.read import QuizFile
from generator.bank.rewrite import read_text
from generator.bank.schema import FIRST_LINE
from generator.bank.standing import Mark, marks, neighbours
from generator.bank.yaml_node import FieldPath
from generator.bank.yaml_write import dump
from generator.model.question import Quiz

_SCHEMA = FIRST_LINE.partition("=")[0]
_NEXT_TO = ("value", "key", "item")
_UNDER = {"below": 0, "within": 2}  # columns right of the neighbour


@dataclass(frozen=True, slots=True)
class _Kept:
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


def canonical(file: QuizFile, quiz: Quiz) -> str:
    """Write a quiz in the one style.

    Args:
        file: where its comments stand, with plain line breaks.
        quiz: what it says, its questions those of the file in the same order.
    """
    plain = dump(quiz)
    kept = tuple(_comments(file))
    written = read_text(file.path, plain)[0] if kept else None
    return plain if written is None else _with(kept, written)


def _comments(file: QuizFile) -> Iterator[_Kept]:
    places = Places.of(file.positions.source.text, file.positions.root)
    known = marks(places, file.positions.root)
    columns = {mark: places.column(offset) for mark, offset in known.items()}
    for offset, each in neighbours(places, known):
        if not each.comment.startswith(_SCHEMA):
            yield _kept(each.comment, places.column(offset) if each.alone else -1, each.above, each.below, columns)


def _kept(text: str, column: int, above: Mark | None, below: Mark | None, columns: Mapping[Mark, int]) -> _Kept:
    """Find a comment's neighbour; its column is -1 when it stands behind something."""
    if above is None:
        return _Kept(text, "above", below)
    if column < 0:
        return _Kept(text, "behind", above)
    if below is not None and (column <= columns[below] or len(above[1]) <= len(below[1])):
        return _Kept(text, "above", below)
    around = (mark for mark in _ancestors(above) if columns.get(mark, column + 1) <= column)
    mark = next(around, ("key", above[1][:1]))
    return _Kept(text, "within" if mark[0] == "item" and columns.get(mark, column) < column else "below", mark)


def _ancestors(mark: Mark) -> Iterator[Mark]:
    """Yield a mark as the key or item that it belongs to, and those around that."""
    path = mark[1]
    for end in range(len(path), 0, -1):
        yield ("item" if isinstance(path[end - 1], int) else "key"), path[:end]


def _with(kept: Sequence[_Kept], file: QuizFile) -> str:
    """Put comments into a file that has none."""
    places = Places.of(file.positions.source.text, file.positions.root)
    offsets = marks(places, file.positions.root)
    lines = places.text.splitlines()
    above: dict[int, list[str]] = {}
    below: dict[int, list[str]] = {}
    behind: dict[int, str] = {}
    for each in kept:
        mark = _nearest(each.mark, offsets)
        offset = 0 if mark is None else offsets[mark]
        number = 1 if mark is None else places.text.count("\n", 0, offset)
        if each.where == "behind" and number not in behind:
            behind[number] = each.text
        elif each.where in _UNDER and mark is not None:
            line = f"{' ' * (places.column(offset) + _UNDER[each.where])}{each.text}"
            below.setdefault(_last_line(file, places, mark[1]), []).append(line)
        else:
            indent = len(lines[number]) - len(lines[number].lstrip())
            above.setdefault(number, []).append(f"{' ' * indent}{each.text}")
    new = [
        part
        for number, line in enumerate(lines)
        for part in (
            *above.get(number, ()),
            f"{line}  {behind[number]}" if number in behind else line,
            *below.get(number, ()),
        )
    ]
    return "\n".join(new) + "\n"


def _nearest(mark: Mark | None, known: Mapping[Mark, int]) -> Mark | None:
    """Return a mark of the same part of the file, or of the nearest one around it: an empty value is not written."""
    if mark is None or mark in known:
        return mark
    path: FieldPath = mark[1]
    while path:
        for kind in _NEXT_TO:
            if (kind, path) in known:
                return kind, path
        path = path[:-1]
    return None


def _last_line(file: QuizFile, places: Places, path: FieldPath) -> int:
    """Return the number, from 0, of the last line of a part."""
    node = file.positions.node(path)
    return places.text.count("\n", 0, places.end(node)) if node else 0
