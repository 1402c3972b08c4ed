"""Shows two readings of a text with what differs marked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import count, groupby

from rapidfuzz.distance import Levenshtein

from generator.review.html import Html, element, join, text

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 2_000
"""Words and signs; aligning more takes long, and nobody compares them by eye."""
_ALIKE = 0.5
"""Share of the words and signs of the longer text that both must have: marks all over two other texts say nothing."""


def compared(mine: Sequence[str], theirs: Sequence[str]) -> tuple[tuple[Html, ...], tuple[Html, ...]]:
    """Mark in two readings the words and signs that one has and the other has not; spaces and line ends tell nothing.

    Args:
        mine: lines of one reading.
        theirs: lines of the other; when one side has none, or they are not of one text, nothing is marked.

    Returns:
        The lines of either reading.
    """
    ours, others = _words(mine), _words(theirs)
    edits = Levenshtein.editops(ours, others) if ours and others and len(ours) + len(others) <= _MOST else ()
    edits = edits if len(edits) <= _ALIKE * max(len(ours), len(others)) else ()
    gone = {edit.src_pos for edit in edits if edit.tag != "insert"}
    come = {edit.dest_pos for edit in edits if edit.tag != "delete"}
    return tuple(_marked(mine, gone)), tuple(_marked(theirs, come))


def _words(lines: Sequence[str]) -> list[str]:
    return [piece for line in lines for piece in _PIECE.findall(line) if not piece.isspace()]


def _marked(lines: Sequence[str], differing: Collection[int]) -> Iterator[Html]:
    """The lines, with marks around the words of these numbers."""
    number = count()
    for line in lines:
        pieces = [(not piece.isspace() and next(number) in differing, piece) for piece in _PIECE.findall(line)]
        groups = ((marked, "".join(piece for _, piece in group)) for marked, group in groupby(pieces, lambda p: p[0]))
        yield join(element("mark", text(words)) if marked else text(words) for marked, words in groups)
