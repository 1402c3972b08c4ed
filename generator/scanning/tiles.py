"""Cuts a tall page between its lines: detectors shrink what is longer than they were trained for, and read garbage.

Tall gaps are left out. A detector weighs all of what it sees: on the last page of a document, two lines above nothing,
it finds no text at all, and reads both lines without fault where the paper below them is cut off.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]

_TALLEST = 1600
_SHORTEST = 1000  # a cut is looked for between here and there
_STEP = 32  # shades between neighbouring pixels that are an edge of something
_QUIET = 5  # rows that a cut looks at: the middle of a gap is better than its edge
_BLANK, _MARGIN = 240, 48  # rows of a gap that is left out, but for the margins beside what is printed
_SPECK = 2  # edges more than in the emptiest row that are no text


def tiles(page: Pixels) -> Iterator[tuple[int, Pixels]]:
    """Cut a page into tiles, from top to bottom.

    Args:
        page: height, width and colours.

    Yields:
        The first row of each tile, and its pixels. Together they are all that is printed; no row is in two of them.
    """
    noise = _edges(page)
    for first, last in _printed(noise):
        top = first
        while last - top > _TALLEST:
            bottom = top + _SHORTEST + _quietest(noise[top + _SHORTEST : top + _TALLEST])
            yield top, page[top:bottom]
            top = bottom
        yield top, page[top:last]


def _printed(noise: npt.NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """The rows from one tall gap to the next; all rows where nothing is printed."""
    inked = np.flatnonzero(noise > noise.min() + _SPECK) if len(noise) else np.array([], dtype=np.int64)
    if not len(inked):
        yield 0, len(noise)
        return
    ends = np.flatnonzero(np.diff(inked) > _BLANK)
    firsts = [inked[0] if inked[0] > _BLANK else 0, *inked[ends + 1]]
    lasts = [*inked[ends], inked[-1] if len(noise) - inked[-1] > _BLANK else len(noise)]
    for first, last in zip(firsts, lasts, strict=True):
        yield max(0, int(first) - _MARGIN), min(len(noise), int(last) + 1 + _MARGIN)


def _edges(page: Pixels) -> npt.NDArray[np.int64]:
    """Of each row, how many edges cross it: none between two lines of text, whatever the background."""
    grey = page.mean(axis=2).astype(np.int16)
    edges: npt.NDArray[np.int64] = (np.abs(np.diff(grey, axis=1)) > _STEP).sum(axis=1)
    return edges


def _quietest(noise: npt.NDArray[np.int64]) -> int:
    """The row with the fewest edges around it; of several the one farthest from any other edge."""
    smooth = np.convolve(noise, np.ones(_QUIET), mode="same")
    quiet = smooth == smooth.min()
    widths = np.zeros(len(quiet))
    start = None
    for row, is_quiet in enumerate([*quiet, False]):
        if is_quiet and start is None:
            start = row
        elif not is_quiet and start is not None:
            widths[(start + row) // 2] = row - start
            start = None
    return int(widths.argmax())
