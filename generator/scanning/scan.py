"""A PDF or a picture becomes texts that the importer can read, each line with its place on the page.

A page of a PDF whose text layer is sound is read from it; any other is rendered and read by RapidOCR, and by Tesseract
as well when that is installed: two readings that differ show what neither would show alone.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.model.finding import Finding
from generator.scanning.extra import INSTALL, missing
from generator.scanning.reading import Scan

_MAGIC = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
_HEAD = 1024  # a PDF may begin with this many bytes of something else

Progress = Callable[[int, int], None]
"""Takes how many pages are done, and of how many."""


def is_scan(data: bytes) -> bool:
    """Whether the bytes are a PDF or a picture."""
    return data.startswith(_MAGIC) or b"%PDF-" in data[:_HEAD]


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
        return Scan(findings=(Finding(str(path), 0, 0, "ocr-missing", message, f"Install them: {INSTALL}"),))
    from generator.scanning.read import read  # noqa: PLC0415 - needs the extra

    return read(str(path), data, progress or _silent)


def _silent(_done: int, _of: int) -> None:
    """Tell nobody."""
