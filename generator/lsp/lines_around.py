"""Which keys stand around a line, told from how lines are indented: while somebody types, a file is seldom YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_KEY = re.compile(r"(?P<lead> *(?:- +)*)(?P<key>[A-Za-z]+):(?P<value>(?:[ \t].*)?)$")
_TEXT_BLOCK = re.compile(r"[ \t]+[|>]")


@dataclass(frozen=True, slots=True)
class Around:
    """Where a line stands.

    Attributes:
        keys: those that it stands under, the outermost first: `questions`, `options`.
        beside: keys of its own group that are there already.
        in_text: whether it is a line of a text, below a `|` or `>`.
    """

    keys: tuple[str, ...]
    beside: frozenset[str] = frozenset()
    in_text: bool = False


def around(lines: Sequence[str], number: int, column: int, *, opens_item: bool) -> Around:
    """Look around a line.

    Args:
        lines: of the file, without their breaks.
        number: of the line, from 0.
        column: where its first word starts, from 0.
        opens_item: whether a dash stands before that word.
    """
    beside = set(_below(lines[number + 1 :], column))
    keys: list[str] = []
    at, own_group = column, not opens_item
    for line in reversed(lines[:number]):
        found = _KEY.match(line)
        if found is None:
            continue
        here = found.end("lead")
        if here == at and own_group and not keys:
            beside.add(found["key"])
            own_group = "-" not in found["lead"]
        elif here < at and not (keys and found["value"].strip()):
            if found["value"].strip():
                return Around(tuple(keys), in_text=bool(_TEXT_BLOCK.match(found["value"])))
            keys.insert(0, found["key"])
            at = _outer(found, here)
    return Around(tuple(keys), frozenset(beside))


def _outer(found: re.Match[str], here: int) -> int:
    """Return the column that the keys around must be left of: a list may stand right below its key's first letter."""
    dash = found["lead"].find("-")
    return here if dash < 0 else dash + 1


def _below(lines: Sequence[str], column: int) -> Iterator[str]:
    for line in lines:
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip(" "))
        if indent < column:
            return
        found = _KEY.match(line)
        if found and found.end("lead") == column:
            yield found["key"]
