"""Since when quizzes are in the bank, and when they were changed last, by git."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from generator.bank.folders import Folders
from generator.bank.git import git, repository

_COMMIT = "\x01"


@dataclass(frozen=True, slots=True)
class Age:
    """Two dates in UTC, as 2026-11-27.

    Attributes:
        since: of the first commit that had the quiz, under whatever name.
        changed: of the last one that changed it.
    """

    since: str
    changed: str


def ages(folders: Folders) -> dict[str, Age]:
    """Return the age of every quiz by the name of its file.

    Args:
        folders: the bank.

    Returns:
        Nothing for quizzes that were never committed, and nothing at all where git cannot tell: it is not installed,
        the bank is in no repository, or the repository was fetched without its whole history.
    """
    try:
        top = repository(folders.quizzes)
        if git(top, "rev-parse", "--is-shallow-repository").strip() == b"true":
            return {}
        folder = folders.quizzes.resolve().relative_to(top.resolve()).as_posix()
        format_ = f"--format={_COMMIT}%at"
        told = git(top, "log", "-z", format_, "--name-status", "--find-renames", "--no-relative", "HEAD", "--", folder)
    except OSError:
        return {}
    times: dict[str, list[int]] = {}
    for name, time in _touched(told.decode(errors="surrogateescape")):
        times.setdefault(name, []).append(time)
    return {name.rpartition("/")[2]: Age(_date(min(each)), _date(max(each))) for name, each in times.items()}


def _touched(told: str) -> Iterator[tuple[str, int]]:
    """Yield today's name of each file that a commit touched, and when, in seconds; the newest commit comes first."""
    now: dict[str, str] = {}
    parts = iter(told.split("\0"))
    time = 0
    for part in parts:
        word = part.lstrip("\n")
        if word.startswith(_COMMIT):
            time = int(word[1:])
        elif word.startswith("R"):
            old, new = next(parts), next(parts)
            now[old] = now.pop(new, new)
            yield now[old], time
        elif word:
            name = next(parts)
            yield now.get(name, name), time


def _date(time: int) -> str:
    return datetime.fromtimestamp(time, UTC).date().isoformat()
