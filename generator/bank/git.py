"""Asks git about earlier versions."""

from __future__ import annotations

import subprocess
from pathlib import Path


def repository(folder: Path) -> Path:
    """Return the top folder of the repository that a folder is in; the folder itself may be gone.

    Raises:
        OSError: git is not installed, or there is no repository.
    """
    place = next(path for path in (folder, *folder.absolute().parents) if path.is_dir())
    return Path(git(place, "rev-parse", "--show-toplevel").decode().rstrip("\n"))


def git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Run git in a folder and return what it prints.

    Args:
        folder: where.
        arguments: of git.
        given: what it reads.

    Raises:
        OSError: git is not there, or refused; the message says why, in one line.
    """
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=True)  # noqa: S603 - no shell
    except FileNotFoundError:
        raise OSError("git is needed for earlier versions of the bank, and is not installed") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        raise OSError(said[0] if said else "git failed") from None
    return done.stdout
