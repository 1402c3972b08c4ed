"""What a header says of the columns of a table: where the questions stand, the options, and the key."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from generator.importing.words import pattern, phrases, plain

_TABLE = "table_rows"
_FEWEST = 2
_SIGNS = {"#", "№"}  # above the numbers of the questions
_COLUMNS = ("question", "key", "explanation", "number")


@dataclass(frozen=True, slots=True)
class Header:
    """The columns of a table.

    Attributes:
        columns: what stands in which column, from 0: "question", "key", "explanation", "number".
        options: columns of options, each with its sign, a letter or a number.
        width: how many columns there are.
    """

    columns: dict[str, int] = field(default_factory=dict)
    options: tuple[tuple[int, str], ...] = ()
    width: int = 0


def header(cells: list[str]) -> Header | None:
    """Read a row as a header; None when it names no questions, or fewer than two options."""
    columns: dict[str, int] = {}
    options: list[tuple[int, str]] = []
    for at, cell in enumerate(cells):
        match = _option().fullmatch(plain(cell))
        if match:
            options.append((at, match["sign"]))
            continue
        named = (name for name in _COLUMNS if plain(cell) in map(plain, phrases(_TABLE, name)))
        name = "number" if cell.strip() in _SIGNS else next(named, None)
        if name and name not in columns:
            columns[name] = at
    signs = [sign for _, sign in options]
    if "question" not in columns or len(options) < _FEWEST or len(set(signs)) < len(signs):
        return None
    return Header(columns, tuple(options), len(cells))


@cache
def _option() -> re.Pattern[str]:
    """`A`, `Option B`, `Answer 3`."""
    return re.compile(rf"(?:{pattern(tuple(map(plain, phrases(_TABLE, 'option'))))}\s?)?(?P<sign>[a-h]|[1-9])")
