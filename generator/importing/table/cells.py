"""Cuts a row into cells at tabs, semicolons, commas or bars; quotation marks hold a cell together."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.model.line import Line

RULE = "table_quotes"
SEPARATORS = ("\t", "|", ";", ",")
_WIDEST = 200  # signs between the cells of a row; a line with more is none


def is_row(line: Line, separator: str) -> bool:
    """Whether a line may be a row with such signs between its cells."""
    return 0 < line.text.count(separator) <= _WIDEST


def cells(line: Line, separator: str) -> tuple[Lines, Lines]:
    """The cells of a row, and the signs between and around them.

    Args:
        line: the row.
        separator: what stands between cells; a bar may stand around the row as well.
    """
    spans = cell_places(line.text, separator)
    offsets = [offset for span in spans for offset in span]
    pieces = cut(line, *offsets)
    found = tuple(unquoted(piece) for piece in pieces[1::2])
    return found, tuple(piece for piece in pieces[::2] if not piece.blank)


def cell_places(text: str, separator: str) -> list[tuple[int, int]]:
    """Where each cell stands, without quotation marks and white space around it."""
    start, end = 0, len(text)
    if separator == "|":
        start += len(text) - len(text.lstrip(" |"))
        end -= len(text) - len(text.rstrip(" |"))
    spans = []
    for match in _cell(separator).finditer(text, start, end):
        inner = "quoted" if match["quoted"] is not None else "bare"
        a, b = match.span(inner)
        cell = text[a:b]
        lead, tail = len(cell) - len(cell.lstrip()), len(cell) - len(cell.rstrip())
        spans.append((a + lead, max(b - tail, a + lead)))
        if match.end() >= end:
            spans += [(end, end)] if match[0].endswith(separator) else []
            break
    return spans


@cache
def _cell(separator: str) -> re.Pattern[str]:
    sign = re.escape(separator)
    return re.compile(rf'(?:[ ]*"(?P<quoted>(?:[^"]|"")*)"[ ]*(?={sign}|$)|(?P<bare>[^{sign}]*))(?:{sign}|$)')


def unquoted(cell: Line) -> Line:
    """A cell whose quotation marks are not doubled any more."""
    return cell.edited(cell.text.replace('""', '"'), RULE)
