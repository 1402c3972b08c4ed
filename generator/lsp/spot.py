"""What stands where in a quiz file: from an offset to the value there, and from a part to where it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.bank.yaml_node import FieldPath, Mapping, Node, Positions, Scalar, Sequence

_CLOSING = re.compile(r"[\s,]*[\]}]")
_WORD = re.compile(r"[A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands at an offset.

    Attributes:
        path: of the innermost part around it; empty for the file as a whole.
        on_key: whether the offset is in the key of that part.
    """

    path: FieldPath
    on_key: bool = False


def spot_at(positions: Positions, offset: int) -> Spot:
    """Find what stands at an offset (in characters); between two parts, the one before."""
    path: FieldPath = ()
    node = positions.root
    while True:
        if isinstance(node, Mapping):
            before = [entry for entry in node.entries if entry[0].start <= offset]
            if not before:
                return Spot(path)
            key, node = before[-1]
            path = (*path, key.text)
            if offset <= key.end:
                return Spot(path, on_key=True)
        elif isinstance(node, Sequence):
            starts = [_with_dash(positions.source.text, item.start) for item in node.items]
            index = sum(start <= offset for start in starts) - 1
            if index < 0:
                return Spot(path)
            path, node = (*path, index), node.items[index]
        else:
            return Spot(path)


def question_at(positions: Positions, offset: int) -> int | None:
    """Return the number (from 0) of the question around an offset; None outside of all."""
    match spot_at(positions, offset).path:
        case ("questions", int(index), *_):
            return index
    return None


def end_of(node: Node, text: str) -> int:
    """Return the offset behind the last visible character of a part, its closing bracket included."""
    if isinstance(node, Scalar):
        return node.start + len(text[node.start : node.end].rstrip())
    below = node.items[-1:] if isinstance(node, Sequence) else tuple(value for _, value in node.entries[-1:])
    end = end_of(below[0], text) if below else node.start + 1
    closing = _CLOSING.match(text, end) if text[node.start : node.start + 1] in {"[", "{"} else None
    return closing.end() if closing else end


def word_at(text: str, offset: int) -> tuple[str, int, int]:
    """Return the word of ASCII letters and digits that an offset touches, and where it starts and ends."""
    line = text.rfind("\n", 0, offset) + 1
    for match in _WORD.finditer(text, line):
        if match.start() > offset:
            break
        if match.end() >= offset:
            return match[0], match.start(), match.end()
    return "", offset, offset


def _with_dash(text: str, start: int) -> int:
    """Return where the line of a list item starts, if nothing but its dash stands before it."""
    line = text.rfind("\n", 0, start) + 1
    return line if not text[line:start].strip(" -") else start
