"""Does the long part of an import for many documents at once, on all cores."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.importing.document import Document
from generator.importing.pipeline import Imported
from generator.importing.store import imported
from generator.intake import document
from generator.processes import each
from generator.scanning import threads
from generator.scanning.scan import HEAD, Progress, is_scan

_SMALL = 200_000
"""Bytes of texts that are read in less time than another process takes to start."""


@dataclass(frozen=True, slots=True)
class Read:
    """A document with what was read in it, or why it could not be opened.

    Attributes:
        paths: its files.
        document: the document; None when it could not be opened.
        found: what was read in it.
        error: what the machine said.
    """

    paths: tuple[Path, ...]
    document: Document | None = None
    found: Imported | None = None
    error: OSError | None = None


def read_document(
    sources: Path | None, layout: str | None, paths: tuple[Path, ...], progress: Progress | None = None
) -> Read:
    """Open one document and read it.

    Args:
        sources: the bank's folder of sources; None outside a bank.
        layout: name of the layout; the best by score when None.
        paths: its files.
        progress: is told how many pages of a scan are read.
    """
    try:
        opened = document(paths, sources, progress)
        return Read(paths, opened, imported(opened, layout))
    except OSError as error:
        return Read(paths, error=error)
    except MemoryError:
        return Read(paths, error=OSError(errno.ENOMEM, os.strerror(errno.ENOMEM), str(paths[0])))


@contextmanager
def read_all(
    groups: Sequence[tuple[Path, ...]], sources: Path | None, layout: str | None, progress: Progress | None = None
) -> Iterator[Iterator[Read]]:
    """Read documents in their order, several at a time; leaving the block stops what is still at work.

    Args:
        groups: the files of each document.
        sources: the bank's folder of sources; None outside a bank.
        layout: name of the layout; the best by score when None.
        progress: is told how many pages of a scan are read, where there is one document only.
    """
    cores = os.cpu_count() or 1
    count = min(len(groups), cores)
    if count <= 1 or not _takes_long(groups):  # a second process takes a second to start
        told = progress if len(groups) == 1 else None
        yield (read_document(sources, layout, paths, told) for paths in groups)
        return
    work: Callable[[tuple[Path, ...]], Read] = partial(_read_beside_others, sources, layout, cores // count)
    with each(work, groups, count, _lost) as found:
        yield found


def _read_beside_others(sources: Path | None, layout: str | None, cores: int, paths: tuple[Path, ...]) -> Read:
    """Read one document in one of several processes, with its share of the cores."""
    threads.limit(cores)
    return read_document(sources, layout, paths)


def _lost(paths: tuple[Path, ...]) -> Read:
    return Read(paths, error=OSError(errno.ENOMEM, "the process that read it was ended from outside", str(paths[0])))


def _takes_long(groups: Sequence[tuple[Path, ...]]) -> bool:
    return sum(_size(path) for paths in groups for path in paths) > _SMALL


def _size(path: Path) -> int:
    """How many bytes of text take as long as this file."""
    try:
        if not path.is_file():  # what comes out of a pipe comes once
            return 0
        with path.open("rb") as file:
            return path.stat().st_size + (_SMALL if is_scan(file.read(HEAD)) else 0)
    except OSError:  # is told when its turn comes
        return 0
