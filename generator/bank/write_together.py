"""Writes several files that belong together: all of them or none."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

from generator.bank.folders import new_mode, write_atomically


def write_together(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write files; a full disk, or a folder that refuses one of them, leaves all of them as they were.

    All are written beside their places first, where a full disk shows, and then moved there in their order.

    Args:
        files: where each goes, and its bytes.

    Raises:
        OSError: one cannot be written; it names the file.
    """
    before = [path.read_bytes() if path.exists() else None for path, _ in files]
    moved: list[tuple[Path, bytes | None]] = []
    with ExitStack() as staged:
        names = [_staged(path, data, staged) for path, data in files]
        try:
            for (path, _), name, old in zip(files, names, before, strict=True):
                moved.append((path, old))
                name.replace(path)
        except BaseException:
            _put_back(moved)
            raise


def _staged(path: Path, data: bytes, staged: ExitStack) -> Path:
    """Write a file beside its place."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".qbank.", dir=path.parent)
        staged.callback(Path(name).unlink, missing_ok=True)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(new_mode(path))
    except OSError as error:  # name the file that was meant, not the one beside it
        raise OSError(error.errno, error.strerror, str(path)) from error
    return Path(name)


def _put_back(moved: Iterable[tuple[Path, bytes | None]]) -> None:
    for path, old in moved:
        if path.is_dir():
            continue
        if old is None:
            path.unlink(missing_ok=True)
        elif path.read_bytes() != old:
            write_atomically(path, old)
