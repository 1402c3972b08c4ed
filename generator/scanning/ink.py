"""Where there is ink on a page, and where there is none."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from generator.scanning.pieces import Box
from generator.scanning.tiles import Pixels

_CONTRAST = 40  # shades by which ink differs from the paper around it
_FRAME = 2  # pixels that are left around trimmed ink
_RULE, _THICK = 80, 9  # pixels: no letter has a line as long as a rule, and no rule is as thick


def ink(page: Pixels, box: Box) -> npt.NDArray[np.bool_]:
    """The pixels of a part of a page that differ from its paper, the commonest shade."""
    part = page[max(0, box.top) : box.bottom, max(0, box.left) : box.right].mean(axis=2)
    if not part.size:
        return np.zeros((0, 0), dtype=np.bool_)
    found: npt.NDArray[np.bool_] = np.abs(part - np.median(part)) > _CONTRAST
    return found


def without_rules(found: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Ink without its long thin lines, as tables and frames have them; what is thick is no rule."""
    shown = found.astype(np.uint8)
    square = np.ones((_THICK, _THICK), np.uint8)
    thick = cv2.dilate(cv2.morphologyEx(shown, cv2.MORPH_OPEN, square), square)
    across, down = (
        cv2.morphologyEx(shown, cv2.MORPH_OPEN, np.ones(size, np.uint8)) for size in ((1, _RULE), (_RULE, 1))
    )
    rules = (across.astype(np.bool_) | down.astype(np.bool_)) & ~thick.astype(np.bool_)
    kept: npt.NDArray[np.bool_] = found & ~rules
    return kept


def trimmed(page: Pixels, box: Box) -> Box:
    """The rectangle around the ink of another; the same where there is none."""
    found = ink(page, box)
    rows, columns = np.flatnonzero(found.any(axis=1)), np.flatnonzero(found.any(axis=0))
    if not rows.size:
        return box
    return Box(
        max(box.left, box.left + int(columns[0]) - _FRAME),
        max(box.top, box.top + int(rows[0]) - _FRAME),
        min(box.right, box.left + int(columns[-1]) + 1 + _FRAME),
        min(box.bottom, box.top + int(rows[-1]) + 1 + _FRAME),
    )


def gap_before(page: Pixels, box: Box, limit: int) -> int | None:
    """The middle of the widest gap between the words of a line that begins left of a limit; None when there is none."""
    part = Box(box.left, box.top, min(box.right, max(box.left, limit)), box.bottom)
    columns = np.flatnonzero(ink(page, part).any(axis=0))
    if columns.size < 2:  # noqa: PLR2004 - a gap lies between two
        return None
    steps = np.diff(columns)
    widest = int(steps.argmax())
    return box.left + int(columns[widest] + columns[widest + 1]) // 2 if steps[widest] > 1 else None
