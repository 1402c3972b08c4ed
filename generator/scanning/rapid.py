"""Reads a page with RapidOCR: its models come inside its package, so nothing is downloaded."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Protocol, cast

import cv2
import numpy as np

from generator.scanning import threads
from generator.scanning.ink import gap_before, trimmed
from generator.scanning.pieces import Box, Piece
from generator.scanning.tiles import Pixels, tiles

if TYPE_CHECKING:
    from rapidocr import RapidOCR

_OPTIONS = {
    "Global.use_cls": False,  # it turns lines upside down that are not
    "Global.text_score": 0.0,  # what it is unsure of is to be looked at, not dropped
    "Global.log_level": "critical",
}
_NUMBERED = re.compile(r"\(?\d{1,3}[.):](?:\s|$)")
_BARE = re.compile(r"\d{1,3}\s+(?=\W?[^\W\d_]{2})")  # its full stop may be lost: `2 Which`
_WIDE = 2.5  # line heights: behind a number and the gap after it, words begin
_TIGHTER = 2  # pixels: the second look at a line leaves out its frame, so that the letters are larger
_SURE = 0.97
_FACT = re.compile(r"[\d=<>+*/^_{}\\∗−≈≤≥×·()\[\]$]")
_DOUBTFUL = 0.5  # how sure a text is that two looks read differently
_PUNCTUATION = re.compile(r"[\s.,;:…·'’‘`´\"“”-]|(?<=\d),(?=\d)")
_ALIKE = str.maketrans({"−": "-", "–": "-", "—": "-", "∗": "*", "（": "(", "）": ")"})


def read_page(page: Pixels) -> tuple[Piece, ...]:
    """Read the text of a page.

    Args:
        page: height, width and the colours red, green, blue.

    Returns:
        Every line of text that was found, top to bottom; each with a box on the page.
    """
    found = [piece for top, tile in tiles(page) for piece in _read(tile, top)]
    apart = [part for piece in found for part in _without_number(page, piece)]
    return tuple(_second_look(page, piece) if _worth(piece) else piece for piece in apart)


def look(part: Pixels) -> tuple[Piece, ...]:
    """Read a part of a page once, to see whether it can be read at all."""
    return tuple(_read(part, 0))


def read_again(page: Pixels, piece: Piece, box: Box) -> Piece:
    """Read a part of a piece by itself; where nothing is read there, the piece says what it did."""
    part = trimmed(page, box)
    text, sure = read_line(page, part)
    if not text:
        return replace(piece, box=box)
    again = Piece(text, part, sure)
    return _second_look(page, again) if _worth(again) else again


def read_line(page: Pixels, box: Box) -> tuple[str, float]:
    """Read one line of a page, and say how sure it is."""
    part = page[max(0, box.top) : box.bottom, max(0, box.left) : box.right, ::-1]
    if not part.size:
        return "", 0.0
    found = _run(part, find_lines=False)
    return (found.txts[0].strip(), float(found.scores[0])) if found.txts and found.scores else ("", 0.0)


def _read(tile: Pixels, top: int) -> list[Piece]:
    found = _run(tile[:, :, ::-1], find_lines=True)
    if found.boxes is None or found.txts is None or found.scores is None:
        return []
    return [
        Piece(text.strip(), _box(corners).moved(0, top), float(score))
        for corners, text, score in zip(found.boxes, found.txts, found.scores, strict=True)
        if text.strip()
    ]


def _without_number(page: Pixels, piece: Piece) -> tuple[Piece, ...]:
    """Read the number that hangs before a line apart from it: it is often larger, and so the line is read too small.

    A number of something, as in `3 km`, has no full stop when it is read by itself, and stays where it is.
    """
    box = piece.box
    number = _NUMBERED.match(piece.text) or _BARE.match(piece.text)
    if not number or number.end() == len(piece.text):
        return (piece,)
    at = gap_before(page, box, box.left + round(_WIDE * box.height))
    if at is None:
        return (piece,)
    parts = [
        trimmed(page, part)
        for part in (Box(box.left, box.top, at, box.bottom), Box(at, box.top, box.right, box.bottom))
    ]
    read = [Piece(*_swapped(part, read_line(page, part))) for part in parts]
    return tuple(read) if _NUMBERED.fullmatch(read[0].text) and read[1].text else (piece,)


def _swapped(box: Box, read: tuple[str, float]) -> tuple[str, Box, float]:
    return read[0], box, read[1]


def _worth(piece: Piece) -> bool:
    """Whether a line is worth a second look: where one wrong sign is another answer, or it is not sure.

    A number that was read apart is not: a tighter look would cut off its full stop.
    """
    if _NUMBERED.fullmatch(piece.text):
        return piece.sure < _SURE
    return piece.sure < _SURE or _FACT.search(piece.text) is not None


def _second_look(page: Pixels, piece: Piece) -> Piece:
    """Read a line once more, cut out more tightly; the surer reading stays, and the other is kept where they differ."""
    box = piece.box
    text, sure = read_line(
        page, Box(box.left + _TIGHTER, box.top + _TIGHTER, box.right - _TIGHTER, box.bottom - _TIGHTER)
    )
    better, worse = (text, piece.text) if sure > piece.sure else (piece.text, text)
    if not text or _plain(text) == _plain(piece.text):
        return replace(piece, text=better or piece.text, sure=max(sure, piece.sure))
    return replace(piece, text=better, sure=min(_DOUBTFUL, sure, piece.sure), other=worse)


def _plain(text: str) -> str:
    """What of a text counts: no spaces and no punctuation but that inside a number."""
    text = unicodedata.normalize("NFKC", text).translate(_ALIKE)
    return _PUNCTUATION.sub("", text)


def _box(corners: np.ndarray) -> Box:
    left, top = corners.min(axis=0)
    right, bottom = corners.max(axis=0)
    return Box(int(left), int(top), int(right), int(bottom))


class _Found(Protocol):
    """What the engine returns; `boxes` only where it looked for lines."""

    boxes: np.ndarray | None
    txts: tuple[str, ...] | None
    scores: tuple[float, ...] | None


def _run(part: Pixels, *, find_lines: bool) -> _Found:
    return cast("_Found", _engine()(np.ascontiguousarray(part), use_det=find_lines))


@cache
def _engine() -> RapidOCR:
    from rapidocr import RapidOCR  # noqa: PLC0415 - an optional dependency, and a second to load

    if threads.most() != threads.ALL:
        cv2.setNumThreads(threads.most())
    return RapidOCR(params={**_OPTIONS, "EngineConfig.onnxruntime.intra_op_num_threads": threads.most()})
