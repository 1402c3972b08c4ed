"""A table of questions in a text: its header, its rows, and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.keys.key_entries import is_rule
from generator.importing.pieces import without_blanks
from generator.importing.table.cells import SEPARATORS, is_row
from generator.importing.table.header import Header, header
from generator.importing.table.rows import Row, rows
from generator.model.line import Line

_ENOUGH = 0.8  # of the rows have as many cells as the header
_HALF = 0.5  # of them, where a rule below the header shows what it is
_BAR = "|"
_CARDS = 3  # fewest rows of questions and answers alone
_WORDS = 3  # of a question in them
_LETTERS = re.compile(r"[\W_]*[A-Ha-h](?:\W+[A-Ha-h])*[\W_]*")
_TITLE = re.compile(r"\s{0,3}#{1,6}\s")
_HIGHEST = 5  # row in which the header may stand
_SAMPLE = 200  # lines that hold those rows


@dataclass(frozen=True, slots=True)
class Table:
    """A table of questions.

    Attributes:
        above: the lines above it that are not blank.
        separator: what parts the cells.
        head: what its header says.
        header: the header's lines.
        rows: those below, without the rule.
        rules: rules between them.
        below: what stands below the table.
        page: whether it is one part of a page, and not all of the text.
    """

    above: Lines
    separator: str
    head: Header
    header: Lines
    rows: tuple[Row, ...]
    rules: Lines
    below: Lines = ()
    page: bool = False

    def fits(self, row: Row) -> bool:
        """Whether a row has as many cells as the header; a spreadsheet's last ones may be cut off where empty."""
        last = max(self.head.columns.values())
        return len(row.cells) == self.head.width or (self.separator == "\t" and last < len(row.cells) < self.head.width)


def table(lines: Lines) -> Table | None:
    """All of a text as a table, or the first that stands on a page of Markdown."""
    return _whole(lines) or _on_a_page(lines)


def _whole(lines: Lines) -> Table | None:
    filled = without_blanks(lines)
    for separator in SEPARATORS:
        if not any(is_row(line, separator) for line in filled[:_HIGHEST]):
            continue
        top = rows(filled[:_SAMPLE], separator)
        at = next((n for n, row in enumerate(top[:_HIGHEST]) if header(row.texts)), None)
        head = header(top[at].texts) if at is not None else None
        if head and at is not None:
            above = tuple(line for row in top[:at] for line in row.lines)
            body = filled[len(above) + len(top[at].lines) :]
            below = tuple(rows(tuple(line for line in body if not is_rule(line)), separator))
            rules = tuple(line for line in body if is_rule(line))
            return _fitting(Table(above, separator, head, top[at].lines, below, rules))
    return None


def _on_a_page(lines: Lines) -> Table | None:
    """Headers with a rule below them, all the same, each with its rows up to the next blank line."""
    code = fenced(lines)
    for cards in (False, True):
        starts = [at for at in range(len(lines) - 1) if not code[at] and is_rule(lines[at + 1])]
        heads = [(at, head) for at in starts if (head := _header(lines[at], cards=cards))]
        if heads:
            found = _fitting(_joined(lines, code, heads))
            return found if found and (not cards or _are_cards(found)) else None
    return None


def _joined(lines: Lines, code: Sequence[bool], heads: list[tuple[int, Header]]) -> Table:
    """The tables of a page that have one header, as one; titles above the further ones say what they are about."""
    _, head = heads[0]
    taken: list[int] = []
    body: list[Row] = []
    for at, other in heads:
        if other == head and at not in taken:
            end = next((i for i in range(at + 2, len(lines)) if lines[i].blank and not code[i]), len(lines))
            taken += range(at, end)
            body += rows(lines[at + 2 : end], _BAR)
    first = taken[0]
    headers = tuple(lines[at] for at, other in heads if other == head)
    rules = tuple(lines[at + 1] for at, other in heads if other == head)
    inside = set(taken)
    above = without_blanks(lines[:first])
    below = tuple(line for i, line in enumerate(lines) if i > first and i not in inside and not line.blank)
    last = lines[taken[-1]].span.line
    titles = tuple(line for line in (*above[1:], *below) if _TITLE.match(line.text) and line.span.line < last)
    above, below = (tuple(line for line in part if line not in titles) for part in (above, below))
    return Table(above, _BAR, head, (*headers, *titles), tuple(body), rules, below, page=True)


def _are_cards(found: Table) -> bool:
    """Whether rows of two texts ask and answer: a key of a quiz, too, has a table of questions and answers."""
    asked, key = found.head.columns["question"], found.head.columns["key"]
    told = [row.texts for row in found.rows if found.fits(row)]
    cards = [cells for cells in told if len(cells[asked].split()) >= _WORDS and not _LETTERS.fullmatch(cells[key])]
    return len(cards) >= max(_CARDS, _ENOUGH * len(told))


def _header(line: Line, *, cards: bool) -> Header | None:
    return header(rows((line,), _BAR)[0].texts, cards=cards) if is_row(line, _BAR) else None


def _fitting(found: Table) -> Table | None:
    """The table, if most of its rows have as many cells as the header; a cell of Markdown may hold lines of code."""
    some = [row for row in found.rows if not found.page or any(found.separator in line.text for line in row.lines)]
    enough = _HALF if found.page else _ENOUGH
    return found if some and sum(map(found.fits, some)) >= enough * len(some) else None
