"""Numbers of questions at the edge of a column, which tell that the column beside it goes on with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from generator.scanning.pieces import Piece

_NUMBER = re.compile(  # `1.`, `1.-`, `Question 1`
    r"(?:(?P<word>[^\W\d_]{3,12})\.?\s)?\W?(?P<number>\d{1,3})(?:[.):]|\.[)–-])?(?:\s|$)"
)
_EDGE = 1.0  # line heights by which numbers of questions may stand apart from the edge of their column
_FEWEST = 2  # questions of a column whose numbers tell that the other goes on with them
_LONG = 6  # line heights: most of the questions are as long, and nothing in a key is
_BESIDE = 0.5  # of the height of a number that its line shares


def numbers(side: Sequence[Piece], line: float) -> list[int]:
    """The numbers at the edge of a column."""
    return [number for number, _ in _heads(side, line)]


def counts_on(left: Sequence[Piece], right: Sequence[Piece], line: float) -> bool:
    """Whether the questions of the left column are counted from above to below, and those of the right one from there.

    A key in two columns counts as well; but nothing long stands behind its numbers.
    """
    sides = [(side, _heads(side, line)) for side in (left, right)]
    if any(len(heads) < _FEWEST or not _asks(side, heads, line) for side, heads in sides):
        return False
    before, after = ([number for number, _ in heads] for _, heads in sides)
    rising = all(a < b for a, b in pairwise([*before, *after]))
    return rising and before[-1] + 1 == after[0]


def _asks(side: Sequence[Piece], heads: Sequence[tuple[int, Piece]], line: float) -> bool:
    """Whether most of the lines that begin with a number are as long as text is."""
    beside = ([head, *(p for p in side if p.box.shared_rows(head.box) > _BESIDE)] for _, head in heads)
    lengths = [max(piece.box.right for piece in row) - row[0].box.left for row in beside]
    return sum(length >= _LONG * line for length in lengths) * 2 > len(heads)


def _heads(side: Sequence[Piece], line: float) -> list[tuple[int, Piece]]:
    """The numbers at the edge of a column, from above to below, and where each stands.

    Those of questions have all the same word before them, or none; that of the page may have another.
    """
    edge = min(piece.box.left for piece in side)
    margin = sorted((p for p in side if p.box.left <= edge + _EDGE * line), key=lambda piece: piece.box.top)
    matches = [(match, piece) for piece in margin if (match := _NUMBER.match(piece.text))]
    words = Counter(match["word"] for match, _ in matches)
    usual = max(words, key=lambda word: words[word], default=None)
    return [(int(match["number"]), piece) for match, piece in matches if match["word"] == usual]
