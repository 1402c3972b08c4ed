"""A document to import: its files as they came, and the texts that were read of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.model.finding import Finding

PICTURES = "pictures"
"""Folder of the pictures that quizzes show."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that is kept as evidence.

    Attributes:
        name: of the file; a picture to show stands in the folder of pictures.
        data: its bytes.
        path: as the file was named; None for what was made of another.
        own: of a text, the numbers of the lines that are the own text of the PDF which it was read from.
    """

    name: str
    data: bytes
    path: Path | None = None
    own: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Document:
    """A document and all that is kept of it.

    Attributes:
        path: the first of its files, as it was named.
        originals: its files as they came.
        derived: what was made of a scan: its texts, where their lines stand, images of its pages.
        readings: the texts to import; the first gives quiz and line numbers.
        findings: what was wrong with the files.
    """

    path: Path
    originals: tuple[Kept, ...]
    readings: tuple[Kept, ...]
    derived: tuple[Kept, ...] = ()
    findings: tuple[Finding, ...] = ()
