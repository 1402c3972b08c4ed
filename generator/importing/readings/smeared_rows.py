"""Folds the readings of one region that a table recogniser took for many overlapping rows.

Twenty rows that each hold the same questions, each begun a little further down, are twenty readings of one picture.
The first that holds the others stays; where readings differ, they vote, and without a majority the text is in doubt.
Text of another column that no reading holds goes where its neighbours in that column say, or stays where it is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from rapidfuzz import fuzz

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.pieces import gap
from generator.importing.words import plain
from generator.model.line import Line
from generator.model.span import describe_lines

AFTER = ()

RULE = "repeated_reading"
# A base is a row that was flattened: it holds several pieces, where an ordinary line is one.
_PIECES = 4
_HELD = 85
_SAME_PIECE = 70
_SHOWN = 4
_ONCE = "of several readings of this place, one alone has this text"


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of a row: its pieces, and which column it stands in (from 0)."""

    pieces: Lines
    column: int

    @property
    def text(self) -> str:
        return plain(" ".join(piece.text for piece in self.pieces))


def clean(lines: Lines) -> Cleaned:
    """Fold every region of readings."""
    rows = [(number, list(group)) for number, group in groupby(lines, key=lambda line: line.span.line)]
    kept: list[Line] = []
    removals: list[Removal] = []
    while rows:
        _, row = rows.pop(0)
        cells = _cells(row)
        base = cells[0] if cells and len(cells[0].pieces) >= _PIECES else None
        region: list[tuple[_Cell, ...]] = []
        while base and rows and (others := _cells(rows[0][1])) and any(_held(cell, base) for cell in others):
            region.append(others)
            rows.pop(0)
        if base is None or not region:
            kept.extend(row)
            continue
        folded = _fold(base, [cells, *region])
        kept.extend(folded.lines)
        removals.extend(folded.removals)
    return Cleaned(tuple(kept), tuple(removals))


def _cells(row: list[Line]) -> tuple[_Cell, ...]:
    """Pieces that touch in the source are of one cell; a tab parts cells."""
    pieces = [line for line in row if not line.blank]
    cells: list[list[Line]] = [[piece] for piece in pieces[:1]]
    for left, right in pairwise(pieces):
        if left.span.end == right.span.start:
            cells[-1].append(right)
        else:
            cells.append([right])
    leading = 1 if pieces and pieces[0].span.start > 0 else 0
    return tuple(_Cell(tuple(cell), column) for column, cell in enumerate(cells, start=leading))


def _held(cell: _Cell, base: _Cell) -> bool:
    text, whole = cell.text, base.text
    return bool(text) and len(text) <= len(whole) and fuzz.partial_ratio(text, whole) >= _HELD


def _fold(base: _Cell, rows: list[tuple[_Cell, ...]]) -> Cleaned:
    cells = [cell for row in rows for cell in row if cell is not base]
    readings = [cell for cell in cells if _held(cell, base)]
    strays = [cell for cell in cells if not _held(cell, base)]
    votes: dict[int, list[Line]] = defaultdict(list)
    for cell in readings:
        for piece in cell.pieces:
            index = _match(piece, base)
            if index is not None:
                votes[index].append(piece)
    voted = [_voted(piece, votes[i]) for i, piece in enumerate(base.pieces)]
    before: dict[int, list[Line]] = defaultdict(list)
    for cell in strays:
        before[_place(cell, cells, base)].extend(piece.doubted(_ONCE) for piece in cell.pieces)
    lines: list[Line] = []
    for i in range(len(voted) + 1):
        for piece in (*before[i], *voted[i : i + 1]):
            lines.extend((gap(piece), piece, gap(piece, after=True)))
    held = base.pieces[0].span.line
    removals = [Removal(piece.span, RULE, (held,)) for cell in readings for piece in cell.pieces]
    return Cleaned(tuple(lines), tuple(removals))


def _match(piece: Line, base: _Cell) -> int | None:
    """Index of the base's piece that this is a reading of."""
    scores = [_alike(_bare(piece.text), _bare(other.text)) for other in base.pieces]
    best = max(range(len(scores)), key=scores.__getitem__)
    return best if scores[best] >= _SAME_PIECE else None


def _alike(reading: str, text: str) -> float:
    """How well a reading, perhaps cut at its start, fits a text; 0 to 100."""
    if not reading or not text or len(reading) < len(text) // 4:
        return 0.0
    return max(fuzz.ratio(reading, text), fuzz.ratio(reading, text[-len(reading) :]))


def _bare(text: str) -> str:
    r"""A text without what recognisers add or drop at will: spaces, `$`, braces, `\text`."""
    return re.sub(r"\\(?:text|mathrm|ln|left|right)\b|[\s${}\\]", "", text)


def _voted(piece: Line, readings: list[Line]) -> Line:
    """The piece, in doubt when its readings differ and it has no majority."""
    text = _bare(piece.text)
    against = [reading for reading in readings if _bare(reading.text) not in text]
    supporting = len(readings) - len(against)
    if len(against) * 2 <= supporting + 1:
        return piece
    variants = {found for reading in against for found in _differences(piece.text, reading.text)}
    shown = "; ".join(sorted(variants)[:_SHOWN])
    where = describe_lines(reading.span.line for reading in against)
    return piece.doubted(f"other readings of the same text differ (lines {where}): {shown}")


def _differences(text: str, reading: str) -> list[str]:
    ours, theirs = text.split(), reading.split()
    codes = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    # a reading begins where its row was cut: what it reads there is no other reading
    changes = [(ours[a:b], theirs[x:y]) for tag, a, b, x, y in codes if tag == "replace" and x > 0]
    return [f"“{' '.join(one)}” or “{' '.join(other)}”" for one, other in changes]


def _place(stray: _Cell, cells: list[_Cell], base: _Cell) -> int:
    """Where among the base's pieces a stray cell belongs, when its neighbours in the column leave one place only."""
    column = [cell for cell in cells if cell.column == stray.column]
    at = column.index(stray)
    anchors = [_match(cell.pieces[0], base) if _held(cell, base) else None for cell in column]
    above = next((a for a in reversed(anchors[:at]) if a is not None), -1)
    below = next((a for a in anchors[at + 1 :] if a is not None), None)
    return below if below is not None and below == above + 1 else len(base.pieces)
