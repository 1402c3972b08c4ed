"""Where a bank keeps what, and how a file is written so that nobody loses one."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of a bank.

    Attributes:
        content: the folder that holds all the others; `content` in a checkout.
    """

    content: Path

    @property
    def sources(self) -> Path:
        """OCR texts as they came, each with its import record beside it."""
        return self.content / "sources"

    @property
    def quizzes(self) -> Path:
        """The bank: one YAML file a quiz."""
        return self.content / "quizzes"

    @property
    def pages(self) -> Path:
        """Hand-written pages of the site."""
        return self.content / "pages"


def write_atomically(path: Path, data: bytes) -> None:
    """Write a whole file or nothing: a reader, or a crash, never meets half of it.

    Raises:
        OSError: the folder cannot be made or written; the old file, if any, stands untouched.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = new_mode(path)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:  # name the file that was meant, not the one that could not be made
        raise OSError(error.errno, error.strerror, str(path)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def new_mode(path: Path) -> int:
    """The permissions that a file is written with: those it has, or those of any new file."""
    return path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
