"""Cutting, joining and choosing lines without losing where their text came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from rapidfuzz.distance import Levenshtein, Opcode

from generator.model.line import Line
from generator.model.span import Span

# Aligning an edited line with its source costs its length squared; beyond this many characters positions are scaled.
_ALIGNED = 5_000


def cut(line: Line, *offsets: int) -> tuple[Line, ...]:
    """Cut a line at offsets of its text; the pieces cover all of it.

    Args:
        line: the line.
        offsets: ascending, each from 0 to the text's length.

    Returns:
        One more piece than offsets. Edits and doubts stay with every piece.
    """
    text, source, span = line.text, line.source, line.span
    if len(offsets) == 1 and text == source:  # most cuts: a sign off the text behind it
        at, begin = offsets[0], span.start
        before, behind = text[:at], text[at:]
        first = Span(span.line, begin, begin + at, span.reading)
        last = Span(span.line, begin + at, begin + len(text), span.reading)
        edits, doubts, heading = line.edits, line.doubts, line.heading
        return Line(before, first, before, edits, doubts, heading), Line(behind, last, behind, edits, doubts, heading)
    bounds = (0, *offsets, len(text))
    origins = bounds if text == source else (0, *_origins(line, offsets), len(source))
    number, start, reading = span.line, span.start, span.reading
    return tuple(
        [
            Line(
                text[a:b],
                Span(number, start + x, start + y, reading),
                source[x:y],
                line.edits,
                line.doubts,
                line.heading,
            )
            for (a, b), (x, y) in zip(pairwise(bounds), pairwise(origins), strict=True)
        ]
    )


def gap(line: Line, *, after: bool = False) -> Line:
    """An empty line at the start (or the end) of another: a paragraph break that the source lost."""
    span = line.span
    at = span.end if after else span.start
    return Line("", Span(span.line, at, at, span.reading), "")


def without_blanks(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that hold something."""
    return tuple(line for line in lines if not line.blank)


def trimmed(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without blank ones at either end."""
    solid = [i for i, line in enumerate(lines) if not line.blank]
    return tuple(lines[solid[0] : solid[-1] + 1]) if solid else ()


def join_cells(first: Line, last: Line, text: str, source: str, rule: str) -> Line:
    """Join two pieces of one source line into one that reads `text`.

    Args:
        first: the left piece.
        last: the right piece, of the same source line.
        text: what the joined piece reads.
        source: the source text from the start of the first to the end of the last piece.
        rule: who joined them.
    """
    span = replace(first.span, end=last.span.end)
    return Line(text, span, source, (*first.edits, *last.edits, rule), (*first.doubts, *last.doubts))


def _origins(line: Line, offsets: Sequence[int]) -> list[int]:
    """Say where in the source text offsets of the edited text stand."""
    length = len(line.source)
    if length > _ALIGNED:
        return [offset * length // max(len(line.text), 1) for offset in offsets]
    blocks = Levenshtein.opcodes(line.text, line.source) if offsets else ()
    return [next((at for block in blocks if (at := _within(block, offset)) is not None), length) for offset in offsets]


def _within(block: Opcode, offset: int) -> int | None:
    """Where in the source text an offset stands that a block of the edited text holds; None when it does not."""
    if not block.src_start <= offset < block.src_end:
        return None
    return min(block.dest_start + offset - block.src_start, block.dest_end)


def parted(lines: Iterable[Line], holds: Callable[[Line], object]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of which something holds, and all others."""
    told = [(line, bool(holds(line))) for line in lines]
    return tuple(line for line, yes in told if yes), tuple(line for line, yes in told if not yes)
