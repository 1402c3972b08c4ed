"""Writes the text of a page in the order in which people read it, each line with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from generator.scanning.columns import Columns, cell_box
from generator.scanning.listing import Listing, listings
from generator.scanning.pieces import Part, Piece, Sign
from generator.scanning.reading import Place, WrittenLine
from generator.scanning.rows import Row, rows, with_signs

_GAP = 0.55  # line heights between two lines that are two paragraphs
_CELL = 1.5  # line heights between two cells of a row; words stand closer
_BESIDE = 0.75  # line heights between a line and a score with its unit, which no sentence goes on with
_NUMBER = re.compile(r"\W?\d{1,3}\W{0,2}(?:\s|$)")
_LABEL = re.compile(r"\(?(?:\d{1,3}|[A-Za-z])[.)]")
_SCORE = re.compile(r"\d+(?:[.,]\d+)?\s*/\s*\d+(\s+[^\W\d]+)?(?:\s*\(\d+\s?%\))?")
_LEVEL = 0.35  # line heights between the middles of two texts on one level
_ABOVE = 6  # line heights between the number of a question and its score below, in the gutter


@dataclass(frozen=True, slots=True)
class _Page:
    """A page while it is written: its number, the height of a line, and which pieces are labels of drawings."""

    number: int
    line: float
    labels: frozenset[Piece]


def compose(found: Columns, signs: Sequence[Sign], labels: frozenset[Piece], number: int) -> tuple[WrittenLine, ...]:
    """Write the text of a page.

    Args:
        found: the text on it, by columns.
        signs: the circles and boxes on it.
        labels: pieces that are labels of drawings.
        number: of the page, from 1.

    Returns:
        Its lines in reading order; a blank one between paragraphs.
    """
    if not found.text:
        return tuple(line for cell in found.gutter for line in _gutter_lines(cell, _Page(number, 0, labels)))
    page = _Page(number, median(piece.box.height for piece in found.text), labels)
    body = with_signs(rows(found.text), signs, page.line)
    beside = _beside(found, body, page)
    code = {listing.first: listing for listing in listings(body, page.line)}
    lines: list[WrittenLine] = []
    at = 0
    while at < len(body):
        count = len(code[at].lines) if at in code else 1
        extra = [line for i in range(at, at + count) for line in beside.get(i, ())]
        apart = at > 0 and body[at].box.top - body[at - 1].box.bottom > _GAP * page.line
        if lines and (apart or extra or at in code or at - 1 in code):
            lines.append(WrittenLine(""))
        lines.extend(extra)
        lines.extend(_code(code[at], body, page) if at in code else _row(body[at], page))
        at += count
    rest = beside.get(len(body), [])
    return (*lines, *([WrittenLine("")] if rest else []), *rest)


def _row(row: Row, page: _Page) -> Iterator[WrittenLine]:
    """A row as a line; a score that stands apart in it, and each of several options, as a line of its own."""
    cells = _cells(row, page.line)
    scores = [cell for cell in cells if len(cells) > 1 and _SCORE.fullmatch(_words(cell))]
    kept: list[list[list[Part]]] = [[]]
    for cell in cells:
        if cell in scores:
            continue
        if isinstance(cell[0], Sign) and kept[-1]:
            kept.append([])
        kept[-1].append(cell)
    for line in ([score] for score in scores), kept:
        yield from (_line(cells, page) for cells in line if cells)


def _line(cells: Sequence[Sequence[Part]], page: _Page) -> WrittenLine:
    """Cells as a line; a letter or a number in a cell of its own is that of the text behind it."""
    texts = [_words(cell) for cell in cells]
    if len(texts) > 1 and _LABEL.fullmatch(texts[0]):
        texts[:2] = [f"{texts[0]} {texts[1]}"]
    return WrittenLine(" | ".join(texts), _place([part for cell in cells for part in cell], page))


def _cells(row: Row, line: float) -> list[list[Part]]:
    """The parts of a row, cut where there is more room than between words; a sign begins a part of its own."""
    cells: list[list[Part]] = []
    for part in sorted(row.parts, key=lambda part: part.box.left):
        last = cells[-1][-1] if cells else None
        room = (_BESIDE if isinstance(part, Piece) and _is_counted(part) else _CELL) * line
        apart = isinstance(last, Piece) and (isinstance(part, Sign) or part.box.left - last.box.right > room)
        if last is None or apart:
            cells.append([part])
        else:
            cells[-1].append(part)
    return cells


def _is_counted(piece: Piece) -> bool:
    """Whether a piece by itself is a score with its unit."""
    found = _SCORE.fullmatch(piece.text.strip())
    return found is not None and found[1] is not None


def _words(parts: Sequence[Part]) -> str:
    return " ".join(part.text for part in parts)


def _place(parts: Sequence[Part], page: _Page) -> Place:
    pieces = [part for part in parts if isinstance(part, Piece)]
    other = _words([_second_look(part) for part in parts]) if any(piece.other for piece in pieces) else ""
    sure = min((piece.sure for piece in pieces), default=1.0)
    figure = bool(pieces) and all(piece in page.labels for piece in pieces)
    return Place(page.number, cell_box(parts), sure, other, figure, _style(pieces))


def _style(pieces: Sequence[Piece]) -> str:
    """How all pieces but a label are printed; nothing when they are not printed alike."""
    styles = {piece.style for piece in pieces if len(pieces) == 1 or not _LABEL.fullmatch(piece.text)}
    return styles.pop() if len(styles) == 1 else ""


def _second_look(part: Part) -> Part:
    return Piece(part.other, part.box) if isinstance(part, Piece) and part.other else part


def _code(listing: Listing, body: Sequence[Row], page: _Page) -> Iterator[WrittenLine]:
    yield WrittenLine("```")
    for i, text in enumerate(listing.lines, start=listing.first):
        yield WrittenLine(text, _place(body[i].pieces, page))
    yield WrittenLine("```")


def _beside(found: Columns, body: Sequence[Row], page: _Page) -> dict[int, list[WrittenLine]]:
    """Lines of the gutter, by the row that they go before."""
    numbered = [i for i, row in enumerate(body) if row.pieces[0] in found.hanging and _NUMBER.match(row.pieces[0].text)]
    before: dict[int, list[WrittenLine]] = {}
    for cell in (part for whole in found.gutter for part in _apart(whole, body, page.line)):
        before.setdefault(_owner(cell, body, numbered, page.line), []).extend(_gutter_lines(cell, page))
    return before


def _apart(cell: Sequence[Piece], body: Sequence[Row], line: float) -> list[list[Piece]]:
    """A cell cut where it stands level with an option: there it speaks of that option, not of the question."""
    if _SCORE.search(cell[0].text):
        return [list(cell)]
    cells: list[list[Piece]] = []
    for piece in cell:
        level = any(row.signs and abs(row.box.middle - piece.box.middle) <= _LEVEL * line for row in body)
        if level or not cells:
            cells.append([])
        cells[-1].append(piece)
    return cells


def _owner(cell: Sequence[Piece], body: Sequence[Row], numbered: Sequence[int], line: float) -> int:
    """The row that a cell of the gutter goes before: its question's number for a score, else what it stands beside."""
    box = cell_box(cell)
    if any(_SCORE.search(piece.text) for piece in cell):
        near = [i for i in numbered if body[i].box.top <= box.bottom and box.top - body[i].box.bottom <= _ABOVE * line]
        if near:
            return near[-1]
    return next((i for i, row in enumerate(body) if row.box.bottom >= box.top), len(body))


def _gutter_lines(cell: Sequence[Piece], page: _Page) -> list[WrittenLine]:
    """The text of a cell; a score and its unit on one line."""
    found = rows(cell)
    if _SCORE.search(_words(found[0].pieces)) and len(found) > 1:
        parts = [piece for row in found for piece in row.pieces]
        return [WrittenLine(_words(parts), _place(parts, page))]
    return [WrittenLine(_words(row.pieces), _place(row.pieces, page)) for row in found]
