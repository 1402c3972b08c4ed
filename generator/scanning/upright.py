"""Turns a page the right way up: photographed sideways, scanned upside down, or laid on the glass a little askew."""

from __future__ import annotations

import cv2
import numpy as np

from generator.scanning import rapid
from generator.scanning.pieces import Piece
from generator.scanning.tiles import Pixels

_LEGIBLE = 0.85  # how sure the engine is, on the average of its letters, of a page that stands upright
_BETTER = 0.1
_SAMPLE = 900  # rows and columns of the part that is looked at
_STEP, _MOST = 0.25, 5.0  # degrees
_SKEWED = 0.5  # degrees: less is no harm
_CLEARER = 1.05  # how much clearer the lines must become
_STRIPS = 3  # side by side: lines of two columns stand on other levels, and a page turned wrongly brings those together


def upright(page: Pixels) -> Pixels:
    """Turn a page so that its lines run from left to right."""
    straight = _straightened(page)
    before = _legibility(_sample(straight))
    if before >= _LEGIBLE:
        return straight
    quarters = {turns: _legibility(_sample(np.rot90(straight, turns))) for turns in (1, 2, 3)}
    best = max(quarters, key=lambda turns: quarters[turns])
    if quarters[best] < before + _BETTER:
        return straight
    return np.ascontiguousarray(np.rot90(straight, best))


def _sample(page: Pixels) -> Pixels:
    """The part of a page that holds most edges."""
    grey = page[:, :, 1].astype(np.int16)
    rows = (np.abs(np.diff(grey, axis=1)) > 40).sum(axis=1)  # noqa: PLR2004 - shades of an edge
    columns = (np.abs(np.diff(grey, axis=0)) > 40).sum(axis=0)  # noqa: PLR2004
    top, left = _busiest(rows), _busiest(columns)
    return np.ascontiguousarray(page[top : top + _SAMPLE, left : left + _SAMPLE])


def _busiest(edges: np.ndarray) -> int:
    if len(edges) <= _SAMPLE:
        return 0
    sums = np.convolve(edges, np.ones(_SAMPLE), mode="valid")
    return int(sums.argmax())


def _legibility(sample: Pixels) -> float:
    """How sure the engine is of what it reads, on the average of all letters; a line that runs down counts nothing."""
    pieces = rapid.look(sample)
    letters = sum(len(piece.text) for piece in pieces)
    return sum(len(piece.text) * piece.sure for piece in pieces if _runs_across(piece)) / letters if letters else 0.0


def _runs_across(piece: Piece) -> bool:
    return piece.box.width > piece.box.height or len(piece.text) == 1


def _straightened(page: Pixels) -> Pixels:
    """Turn a page by the few degrees at which its rows of ink are clearest."""
    sample = cv2.cvtColor(_sample(page), cv2.COLOR_RGB2GRAY)
    edges = cv2.morphologyEx(sample, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    angles = np.arange(-_MOST, _MOST + _STEP, _STEP)
    clear = [_clearness(edges, angle) for angle in angles]
    best = int(np.argmax(clear))
    angle = float(angles[best])
    if abs(angle) < _SKEWED or clear[best] < _CLEARER * _clearness(edges, 0.0):
        return page
    return _turned(page, angle)


def _clearness(edges: np.ndarray, angle: float) -> float:
    """How much rows with ink differ from rows without, in each strip of the page by itself."""
    strips = np.array_split(_turned(edges, angle, 0), _STRIPS, axis=1)
    return sum(float(np.var(strip.sum(axis=1, dtype=np.float64))) for strip in strips)


def _turned(page: np.ndarray, angle: float, paper: int = 255) -> np.ndarray:
    height, width = page.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    flags = cv2.INTER_LINEAR if paper == 0 else cv2.INTER_CUBIC
    return cv2.warpAffine(page, turn, (width, height), flags=flags, borderValue=(paper, paper, paper))
