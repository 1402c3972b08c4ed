"""Folds the readings of one region that a table recogniser took for many overlapping rows.

Twenty rows that each hold the same questions, each begun a little further down, are twenty readings of one picture.
The first that holds the others stays; where readings differ, they vote, and without a majority the text is in doubt.
Text of another column that no reading holds goes where its neighbours in that column say, or stays where it is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
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
# Of so many words with so many letters, at least this share is read alike in two readings of one text.
_MANY, _WORD, _SHARED = 30, 5, 0.1
_SHOWN = 4
_LONGER = 5  # characters: a misread letter may become two
_ONCE = "of several readings of this place, one alone has this text"


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of a row: its pieces, which column it stands in (from 0), and its words."""

    pieces: Lines
    column: int
    text: str


def clean(lines: Lines) -> Cleaned:
    """Fold every region of readings."""
    rows = [(number, list(group)) for number, group in groupby(lines, key=lambda line: line.span.line)]
    if all(len(row) < _PIECES for _, row in rows):
        return Cleaned(lines)
    kept: list[Line] = []
    removals: list[Removal] = []
    rows.reverse()
    while rows:
        _, row = rows.pop()
        cells = _cells(row) if len(row) >= _PIECES else ()
        base = cells[0] if cells and len(cells[0].pieces) >= _PIECES else None
        region: list[tuple[_Cell, ...]] = []
        while base and rows and (others := _cells(rows[-1][1])) and any(_held(cell, base) for cell in others):
            region.append(others)
            rows.pop()
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
    return tuple(
        _Cell(tuple(cell), column, plain(" ".join(piece.text for piece in cell)))
        for column, cell in enumerate(cells, start=leading)
    )


def _held(cell: _Cell, base: _Cell) -> bool:
    text, whole = cell.text, base.text
    if not text or len(text) > len(whole) + _LONGER:
        return False
    if text in whole:
        return True
    words = {word for word in text.split() if len(word) >= _WORD}
    if len(words) > _MANY and len(words & set(whole.split())) < len(words) * _SHARED:
        return False  # says so quickly of most rows, which are no reading of this one
    return fuzz.partial_ratio(text, whole, score_cutoff=_HELD) >= _HELD


def _fold(base: _Cell, rows: list[tuple[_Cell, ...]]) -> Cleaned:
    cells = [cell for row in rows for cell in row if cell is not base]
    held = [_held(cell, base) for cell in cells]
    readings = [cell for cell, is_held in zip(cells, held, strict=True) if is_held]
    votes: dict[int, list[Line]] = defaultdict(list)
    for cell in readings:
        for piece in cell.pieces:
            index = _match(piece, base)
            if index is not None:
                votes[index].append(piece)
    voted = [_voted(piece, votes[i]) for i, piece in enumerate(base.pieces)]
    before: dict[int, list[Line]] = defaultdict(list)
    for cell, place in _places(cells, held, base):
        before[place].extend(piece.doubted(_ONCE) for piece in cell.pieces)
    lines: list[Line] = []
    for i in range(len(voted) + 1):
        for piece in (*before[i], *voted[i : i + 1]):
            lines.extend((gap(piece), piece, gap(piece, after=True)))
    stays = base.pieces[0].span.line
    removals = [Removal(piece.span, RULE, (stays,)) for cell in readings for piece in cell.pieces]
    return Cleaned(tuple(lines), tuple(removals))


def _match(piece: Line, base: _Cell) -> int | None:
    """Index of the base's piece that this is a reading of."""
    reading = _bare(piece.text)
    scores = [_alike(reading, _bare(other.text)) for other in base.pieces]
    best = max(range(len(scores)), key=scores.__getitem__)
    return best if scores[best] >= _SAME_PIECE else None


def _alike(reading: str, text: str) -> float:
    """How well a reading, perhaps cut at its start, fits a text; 0, or from what makes them the same to 100."""
    if not reading or not text or len(reading) < len(text) // 4:
        return 0.0
    whole = fuzz.ratio(reading, text, score_cutoff=_SAME_PIECE)
    cut_off = len(reading) < len(text)
    return max(whole, fuzz.ratio(reading, text[-len(reading) :], score_cutoff=_SAME_PIECE)) if cut_off else whole


@lru_cache(maxsize=2**12)  # every reading of a region is compared with every piece of it
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


def _places(cells: list[_Cell], held: list[bool], base: _Cell) -> Iterator[tuple[_Cell, int]]:
    """Where among the pieces of the base each stray cell belongs, when its column leaves one place only."""
    for column in sorted({cell.column for cell in cells}):
        above, waiting = -1, []
        for cell, is_held in zip(cells, held, strict=True):
            if cell.column != column:
                continue
            anchor = _match(cell.pieces[0], base) if is_held else None
            if anchor is None:
                waiting += [] if is_held else [cell]
                continue
            yield from ((stray, anchor if anchor == above + 1 else len(base.pieces)) for stray in waiting)
            above, waiting = anchor, []
        yield from ((stray, len(base.pieces)) for stray in waiting)
