"""Finds pictures of formulas: rows with a title of their own that stand apart from the text, and that nobody can read.

Engines read a formula as a line of signs, and lose what is raised, lowered or stands above. Where such rows stand
under a title between the lines of a text, and begin where no line of the text does, they are one picture, and as a
picture they are kept: it says what no line of signs would. A formula that two engines read alike is text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from generator.scanning.pieces import Piece, Sign
from generator.scanning.rows import Row

_FORMULA = re.compile(r"[=≈≤≥∝←→]")
_WORD = re.compile(r"[^\W\d_]{4,}")
_TITLE = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+){0,3}")
_MOST_WORDS = 2  # of one row: `softmax`, `tanh`, and no sentence
_FEWEST = 3  # rows with the title
_EDGE = 0.4  # line heights by which lines of text that begin at one edge may stand apart
_LINES = 3  # lines that make an edge


def formulas(
    rows: Sequence[Row], signs: Sequence[Sign], line: float, unread: Callable[[Piece], bool]
) -> frozenset[Piece]:
    """Find the pieces of pictures of formulas.

    Args:
        rows: the rows of the page, top to bottom.
        signs: the circles and boxes on it; what stands beside one is an option.
        line: height of a line.
        unread: tells whether engines do not agree on a piece.

    Returns:
        The pieces of each block that has a title and is formulas below it, at least half of which nobody can read.
    """
    edges = _edges(rows, line)
    found: set[Piece] = set()
    for apart, block in groupby(rows, lambda row: _stands_apart(row, signs, edges, line)):
        if apart:
            found.update(piece for row in _titled(list(block), unread) for piece in row.pieces)
    return frozenset(found)


def _titled(block: Sequence[Row], unread: Callable[[Piece], bool]) -> Iterator[Row]:
    """The rows of a block from its title on, if they are formulas that cannot be read."""
    first = next((n for n, row in enumerate(block) if _is_title(row)), len(block))
    body = block[first + 1 :]
    doubtful = sum(any(unread(piece) for piece in row.pieces) for row in body)
    if len(body) + 1 >= _FEWEST and all(map(_is_formula, body)) and doubtful * 2 >= len(body):
        yield from block[first:]


def _is_title(row: Row) -> bool:
    return all(_TITLE.fullmatch(piece.text) for piece in row.pieces)


def _is_formula(row: Row) -> bool:
    return any(_FORMULA.search(piece.text) for piece in row.pieces) and len(_words(row)) <= _MOST_WORDS


def _words(row: Row) -> list[str]:
    return [word for piece in row.pieces for word in _WORD.findall(piece.text)]


def _stands_apart(row: Row, signs: Sequence[Sign], edges: Sequence[int], line: float) -> bool:
    """Whether a row begins where no line of text does, and is no option."""
    beside = any(sign.box.shared_rows(row.text_box) for sign in signs)
    return not beside and not any(abs(row.text_box.left - edge) <= _EDGE * line for edge in edges)


def _edges(rows: Sequence[Row], line: float) -> list[int]:
    """Where lines of text begin."""
    lefts = [row.text_box.left for row in rows if len(_words(row)) > _MOST_WORDS]
    return [left for left in set(lefts) if sum(abs(left - other) <= _EDGE * line for other in lefts) >= _LINES]
