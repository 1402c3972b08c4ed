"""A PDF or a picture becomes texts that the importer can read, each line with its place on the page.

A page of a PDF whose text layer is sound is read from it; any other is rendered and read by RapidOCR, and by Tesseract
as well when that is installed: two readings that differ show what neither would show alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from generator.model.finding import Finding
from generator.scanning.extra import INSTALL, missing
from generator.scanning.reading import Scan

_PICTURE = re.compile(
    rb"""
    \x89PNG | \xff\xd8\xff | GIF8[79]a | II\*\x00 | MM\x00\*
    | BM.{4}\x00{4}               # a text may well begin with these two letters
    | RIFF.{4}WEBP
    | \x00\x00\x00\x0cjP\x20\x20  # JPEG 2000
    | \x00{3}.ftyp                # HEIC and AVIF
    """,
    re.VERBOSE | re.DOTALL,
)
_PDF = re.compile(rb"%PDF-\d\.\d")
_BINARY = re.compile(rb"[\x00-\x08\x80-\xff]|\bobj\b")  # as every PDF has them, and a text that speaks of PDFs has not
HEAD = 1024
"""How many first bytes tell what a file is; a PDF may begin with this many of something else."""

MISSING = "ocr-missing"
"""Code of the finding that the extra is not installed."""

Progress = Callable[[int, int], None]
"""Takes how many pages are done, and of how many."""


def is_scan(data: bytes) -> bool:
    """Whether the bytes are a PDF or a picture."""
    return is_pdf(data) or _PICTURE.match(data) is not None


def is_pdf(data: bytes) -> bool:
    """Whether the bytes are a PDF, its header maybe behind some of something else."""
    head = data[:HEAD]
    found = _PDF.search(head)
    return found is not None and (not found.start() or _BINARY.search(head, found.end()) is not None)


def scan(path: Path, data: bytes, *, progress: Progress | None = None) -> Scan:
    """Read a PDF or a picture.

    Args:
        path: the file's name, for findings.
        data: its bytes.
        progress: is told after each page.

    Returns:
        The page images, the readings and the findings; no reading, and an error among the findings, when the file
        cannot be read, holds no text, or the extra is not installed.
    """
    absent = missing()
    if absent:
        message = f"reading scans needs packages that are not installed: {', '.join(absent)}"
        return Scan(findings=(Finding(str(path), 0, 0, MISSING, message, f"Install them: {INSTALL}"),))
    from generator.scanning.read import read  # noqa: PLC0415 - needs the extra

    return read(str(path), data, progress or _silent)


def _silent(_done: int, _of: int) -> None:
    """Tell nobody."""
