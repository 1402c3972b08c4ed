"""Rows of a table: one line each, or several where quotation marks hold a line break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines, one_line
from generator.importing.markup.source import Source
from generator.importing.pieces import without_blanks
from generator.importing.table.cells import cell_places, cells, unquoted

_LONGEST = 60  # lines of a cell


@dataclass(frozen=True, slots=True)
class Row:
    """A row.

    Attributes:
        lines: all of it.
        cells: the lines of each cell; none of an empty one.
        signs: what stands between and around them.
    """

    lines: Lines
    cells: tuple[Lines, ...]
    signs: Lines

    @property
    def texts(self) -> list[str]:
        """What each cell reads."""
        return [one_line(cell) for cell in self.cells]


def rows(lines: Lines, separator: str) -> list[Row]:
    """Cut lines into rows.

    Args:
        lines: without blank ones.
        separator: what stands between cells.
    """
    return [_row(each, separator) for each in _joined(lines, separator)]


def _joined(lines: Lines, separator: str) -> Iterator[Lines]:
    """Lines that quotation marks hold together."""
    at = 0
    while at < len(lines):
        end = _closing(lines, at, separator) if separator != "|" and lines[at].text.count('"') % 2 else at
        yield lines[at : end + 1]
        at = end + 1


def _closing(lines: Lines, at: int, separator: str) -> int:
    """The line that closes the cell which another leaves open; the same where none does."""
    if not _open(separator).search(lines[at].text):
        return at
    below = range(at + 1, min(at + _LONGEST, len(lines)))
    return next((n for n in below if lines[n].text.count('"') % 2), at)


@cache
def _open(separator: str) -> re.Pattern[str]:
    return re.compile(rf'(?:^|{re.escape(separator)})\s*"(?:[^"]|"")*$')


def _row(lines: Lines, separator: str) -> Row:
    if len(lines) == 1:
        found, signs = cells(lines[0], separator)
        return Row(lines, tuple(without_blanks((cell,)) for cell in found), signs)
    source = Source(lines)
    places = cell_places(source.text, separator)
    source.cut(at for place in places for at in place)
    parts = tuple(tuple(map(unquoted, source.take(*place))) for place in places)
    return Row(lines, parts, source.take(0, len(source.text) + 1))
