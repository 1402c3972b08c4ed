"""Tells the operator `∗` in running text from a raised `*` by its place in the image: engines read both as `*`.

Most fonts have their asterisk at the top of the small letters, and the operator of a formula stands at their middle.
Some have the asterisk there as well, and so has code: a lower one is another only where a page shows raised ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from generator.scanning.ink import ink
from generator.scanning.pieces import Box, Piece
from generator.scanning.tiles import Pixels

_ASTERISK, _OPERATOR = "*", "∗"
_WORD = re.compile(r"[^\W\d_]{2,}[.,;:?!]?")
_FEWEST = 4  # of them in a line, and half of all: in a formula there are too few letters to measure by
_ONE_WIDTH = 0.3  # of a letter by which a word may stand beside its place where all letters are of one width
_ROUND = 0.3  # share by which the width and the height of an asterisk may differ
_SMALLEST, _LARGEST = 0.4, 1.2  # of the height of a small letter
_CENTRED, _RAISED = 0.2, 0.4  # of that height, from its middle up to that of an operator, and of an asterisk

_Ink = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word: its text, how many characters stand before it in its line, and which columns it takes."""

    text: str
    at: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of running text: its words, what hangs together in it, where small letters end below and their height."""

    words: tuple[_Word, ...]
    parts: tuple[Box, ...]
    base: float
    small: float


def told_apart(page: Pixels, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Write each asterisk that is a word of its own as the sign that it is.

    Args:
        page: height, width and colours.
        pieces: the text that was read on it.

    Returns:
        The pieces; a sign whose place says neither is left as it was read.
    """
    lines = {piece: line for piece in pieces if _has_one(piece.text) and (line := _line(page, piece)) is not None}
    raised = any(_is_raised(word, line) for line in lines.values() for word in line.words)
    return tuple(_told(piece, lines[piece]) if raised and piece in lines else piece for piece in pieces)


def _has_one(text: str) -> bool:
    return _ASTERISK in text or _OPERATOR in text


def _line(page: Pixels, piece: Piece) -> _Line | None:
    """A line of running text whose letters are of different widths; None for any other."""
    found = ink(page, piece.box)
    words = _words(found, piece.text)
    count = sum(_WORD.fullmatch(word.text) is not None for word in words)
    if count < max(_FEWEST, len(words) / 2) or _one_width(words):
        return None
    parts = _parts(found)
    base = float(np.median([part.bottom for part in parts]))
    return _Line(words, parts, base, max(1.0, base - float(np.median([part.top for part in parts]))))


def _words(found: _Ink, text: str) -> tuple[_Word, ...]:
    """The words of a line with their places, between its widest gaps; none where these are no wider than the rest."""
    words = list(re.finditer(r"\S+", text))
    columns = np.flatnonzero(found.any(axis=0))
    gaps = np.diff(columns)
    order = np.argsort(gaps, kind="stable")[::-1]
    between, within = order[: len(words) - 1], order[len(words) - 1 :]
    if len(gaps) < len(words) or (within.size and gaps[between].min(initial=found.shape[1]) <= gaps[within].max()):
        return ()
    ends = np.sort(between)
    lefts, rights = (columns[0], *columns[ends + 1]), (*columns[ends], columns[-1])
    return tuple(_Word(word[0], word.start(), int(a), int(z)) for word, a, z in zip(words, lefts, rights, strict=True))


def _one_width(words: Sequence[_Word]) -> bool:
    """Whether all letters of a line are of one width: each word stands where the letters before it say."""
    at, left = np.array([word.at for word in words]), np.array([word.left for word in words])
    width, first = np.polyfit(at, left, 1)
    return bool(np.abs(first + width * at - left).max() <= _ONE_WIDTH * width)


def _parts(found: _Ink) -> tuple[Box, ...]:
    count, _, stats, _ = cv2.connectedComponentsWithStats(found.astype(np.uint8))
    return tuple(Box(left, top, left + width, top + height) for left, top, width, height, _ in stats[1:count].tolist())


def _is_raised(word: _Word, line: _Line) -> bool:
    """Whether a word holds an asterisk, and in the image one sign of its shape that is raised."""
    return _has_one(word.text) and sum(above >= _RAISED for above in _heights(word, line)) == 1


def _heights(word: _Word, line: _Line) -> Iterator[float]:
    """How far above the middle of a small letter that of each part of a word stands which may be an asterisk."""
    for part in line.parts:
        size = max(part.width, part.height)
        round_ = abs(part.width - part.height) <= _ROUND * size
        if round_ and _SMALLEST * line.small <= size <= _LARGEST * line.small and word.left <= part.left <= word.right:
            yield (line.base - line.small / 2 - part.middle) / line.small


def _told(piece: Piece, line: _Line) -> Piece:
    return replace(piece, text=" ".join(_sign(word, line) for word in line.words))


def _sign(word: _Word, line: _Line) -> str:
    """Which of the two signs a word is by its place; as it was read when it is none, or its place says neither."""
    heights = list(_heights(word, line)) if word.text in {_ASTERISK, _OPERATOR} else []
    if len(heights) != 1:
        return word.text
    return _OPERATOR if abs(heights[0]) <= _CENTRED else _ASTERISK if heights[0] >= _RAISED else word.text
