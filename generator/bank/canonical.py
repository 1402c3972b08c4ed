"""The one style of a quiz file, with the comments that its authors wrote.

Two files that say the same look the same but for their comments. Each comment keeps its neighbour: one behind a value
stays behind it, one on a line of its own stays above the key or item that it was written above, or at the end of the
list or question that it was written in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.bank.attached import Attached, attached
from generator.bank.places import Places
from generator.bank.read import QuizFile
from generator.bank.rewrite import read_text
from generator.bank.schema import FIRST_LINE
from generator.bank.standing import Mark, marks
from generator.bank.yaml_node import FieldPath, Scalar
from generator.bank.yaml_write import dump
from generator.model.question import Quiz

_SCHEMA = FIRST_LINE.partition("=")[0]
_NEXT_TO = ("value", "key", "item")
_IN_FRONT = ("key", "item")


def canonical(file: QuizFile, quiz: Quiz) -> str:
    """Write a quiz in the one style.

    Args:
        file: where its comments stand, with plain line breaks.
        quiz: what it says, its questions those of the file in the same order.
    """
    plain = dump(quiz)
    kept = tuple(each for each in attached(file.positions) if not each.text.startswith(_SCHEMA))
    written = read_text(file.path, plain)[0] if kept else None
    return plain if written is None else _with(kept, written)


def _with(kept: Sequence[Attached], file: QuizFile) -> str:
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
        elif each.where in ("below", "within") and (part := _opening(mark, offsets, places)):
            right = _inside(file, part[1]) if each.where == "within" and part[0] == "item" else 0
            line = f"{' ' * (places.column(offsets[part]) + right)}{each.text}"
            below.setdefault(_last_line(file, places, part[1]), []).append(line)
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


def _opening(mark: Mark | None, known: Mapping[Mark, int], places: Places) -> Mark | None:
    """Return the mark in front of a part or of the nearest one around it that begins on a line of its own."""
    path: FieldPath = mark[1] if mark else ()
    while path:
        for kind in _IN_FRONT:
            offset = known.get((kind, path))
            if offset is not None and not places.text[places.line_start(offset) : offset].strip(" -"):
                return kind, path
        path = path[:-1]
    return None


def _inside(file: QuizFile, path: FieldPath) -> int:
    """Return how far right of an item's dash a comment belongs to it, and to no text that the item is."""
    return 1 if isinstance(file.positions.node(path), Scalar) else 2


def _last_line(file: QuizFile, places: Places, path: FieldPath) -> int:
    """Return the number, from 0, of the last line of a part."""
    node = file.positions.node(path)
    return places.text.count("\n", 0, places.end(node)) if node else 0
