"""Does the long part of an import for many documents at once, on all cores."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from generator.importing.document import Document
from generator.importing.pipeline import Imported
from generator.importing.store import imported
from generator.intake import document

_SMALL = 200_000
"""Bytes of texts that are read in less time than another process takes to start; a scan has more."""


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


def read_document(sources: Path | None, layout: str | None, paths: tuple[Path, ...]) -> Read:
    """Open one document and read it.

    Args:
        sources: the bank's folder of sources; None outside a bank.
        layout: name of the layout; the best by score when None.
        paths: its files.
    """
    try:
        opened = document(paths, sources)
    except OSError as error:
        return Read(paths, error=error)
    return Read(paths, opened, imported(opened, layout))


@contextmanager
def read_all(groups: Sequence[tuple[Path, ...]], sources: Path | None, layout: str | None) -> Iterator[Iterator[Read]]:
    """Read documents in their order, several at a time; leaving the block stops what is still at work.

    Args:
        groups: the files of each document.
        sources: the bank's folder of sources; None outside a bank.
        layout: name of the layout; the best by score when None.
    """
    work: Callable[[tuple[Path, ...]], Read] = partial(read_document, sources, layout)
    cores = min(len(groups), os.cpu_count() or 1)
    if cores == 1 or not _takes_long(groups):  # a second process takes a second to start
        yield map(work, groups)
        return
    with get_context("spawn").Pool(cores, _leave_interrupts_to_the_parent) as pool:
        yield pool.imap(work, groups)


def _takes_long(groups: Sequence[tuple[Path, ...]]) -> bool:
    sizes = [path.stat().st_size for paths in groups for path in paths if path.exists()]
    return sum(sizes) > _SMALL


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
