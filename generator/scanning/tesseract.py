"""Reads the lines of a page with Tesseract, when that is installed: a second reading, by another kind of engine.

It is given one line at a time, cut out where the first engine found it: on a whole page it loses the circles, mixes the
gutter into the text and drops short lines, and two readings of unlike lines cannot be compared.
"""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from generator.scanning.pieces import Box
from generator.scanning.tiles import Pixels

_HEIGHT = 44  # pixels of a line that it reads best: it was made for print at 300 dots an inch
_LARGEST = 4
_FRAME = 12  # pixels of paper around a line
_WORD = "5"  # level of a word in its table
_SECONDS = 600


def command() -> str | None:
    """Where the program is; None when it is not installed."""
    return shutil.which("tesseract")


def read_lines(page: Pixels, boxes: Sequence[Box]) -> tuple[tuple[str, float], ...] | None:
    """Read lines of a page.

    Args:
        page: height, width and colours.
        boxes: where each line stands.

    Returns:
        The text of each line, and how sure the program is of the word that it is least sure of; None when it is not
        installed, or fails.
    """
    program = command()
    if program is None or not boxes:
        return None
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{number}.png") for number in range(len(boxes))]
        for file, box in zip(files, boxes, strict=True):
            file.write_bytes(_line(page, box))
        names = Path(folder, "lines.txt")
        names.write_text("".join(f"{file}\n" for file in files), encoding="utf-8")
        table = _run(program, names)
    return _by_line(table, len(boxes)) if table is not None else None


def _line(page: Pixels, box: Box) -> bytes:
    """A line as a picture of its own, dark on light."""
    grey = cv2.cvtColor(page[max(0, box.top) : box.bottom, max(0, box.left) : box.right], cv2.COLOR_RGB2GRAY)
    factor = min(_LARGEST, max(1.0, _HEIGHT / max(1, len(grey))))
    large = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    paper = int(np.median(large))
    framed = cv2.copyMakeBorder(large, _FRAME, _FRAME, _FRAME, _FRAME, cv2.BORDER_CONSTANT, value=(paper,))
    return cv2.imencode(".png", framed)[1].tobytes()


def _run(program: str, names: Path) -> str | None:
    """The program's table of words; None when it fails or hangs."""
    arguments = [program, str(names), "stdout", "--psm", "7", "tsv"]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # several threads make it slower
    try:
        done = subprocess.run(  # noqa: S603 - a program of the user's own, without a shell
            arguments, capture_output=True, timeout=_SECONDS, check=True, env=environment
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", errors="replace")


def _by_line(table: str, count: int) -> tuple[tuple[str, float], ...]:
    """The words of each line: the program numbers its input pages from 1."""
    words: list[list[tuple[str, float]]] = [[] for _ in range(count)]
    for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row.get("level") == _WORD and row["text"] and row["text"].strip():
            words[int(row["page_num"]) - 1].append((row["text"].strip(), max(0.0, float(row["conf"])) / 100))
    return tuple((" ".join(word for word, _ in line), min((sure for _, sure in line), default=0.0)) for line in words)
