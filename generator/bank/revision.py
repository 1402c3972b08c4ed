"""The bank as it was: what git keeps of an earlier version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.bank.bank import Bank
from generator.bank.folders import Folders
from generator.bank.git import git, repository
from generator.bank.read import QuizFile, Reading, read_parts

_REGULAR = ("100644", "100755")


class RevisionError(Exception):
    """A name that git knows no commit by; the message says so in one line."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A bank as it was.

    Attributes:
        commit: the full hash of the commit that it was read from.
        bank: what stood there; empty when there was no bank yet.
    """

    commit: str
    bank: Bank


def bank_at(folders: Folders, revision: str, now: Bank) -> Earlier:
    """Read the bank of an earlier version.

    On a branch that left another one some commits ago, that is the version which both have in common: what others have
    added since is no change of this branch. Without such a version, as in a shallow clone, it is the revision itself.

    Args:
        folders: where the bank is, in a git repository.
        revision: a branch, tag or commit.
        now: the bank as it stands there today; quizzes that did not change are not read again.

    Raises:
        RevisionError: git knows no such commit.
        OSError: git is not installed, or the folder is in no repository.
    """
    top = repository(folders.quizzes)
    commit = _commit(top, revision)
    folder = folders.quizzes.resolve().relative_to(top.resolve()).as_posix()
    names = dict(_blobs(git(top, "ls-tree", "-z", commit, f"{folder}/")))
    files = {file.path: file for file in now.files}
    readings = [
        _read(folders.quizzes / Path(name).name, data, files)
        for name, data in zip(names, _contents(top, names.values()), strict=True)
    ]
    bank = Bank(
        files=tuple(reading.whole for reading in readings if reading.whole),
        findings=tuple(finding for reading in readings for finding in reading.findings),
        partial=tuple(reading.sound for reading in readings if reading.sound),
    )
    return Earlier(commit, bank)


def _commit(top: Path, revision: str) -> str:
    unknown = RevisionError(f"git knows no branch, tag or commit “{revision}” here.")
    if revision.startswith("-"):  # git would take it for an option
        raise unknown
    try:
        commit = git(top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode().strip()
    except OSError:
        raise unknown from None
    try:
        return git(top, "merge-base", "HEAD", commit).decode().split()[0]
    except OSError:
        return commit


def _blobs(listed: bytes) -> Iterator[tuple[str, str]]:
    """Yield path and object of every quiz file that `ls-tree` lists; links lead elsewhere and are passed by."""
    for entry in listed.decode(errors="surrogateescape").split("\0"):
        about, _, name = entry.partition("\t")
        if about.startswith(_REGULAR) and name.endswith(".yml") and not Path(name).name.startswith("."):
            yield name, about.split()[2]


def _contents(top: Path, objects: Iterable[str]) -> Iterator[bytes]:
    """Yield the bytes of objects: `cat-file --batch` writes "<object> blob <size>", a break, these, another one."""
    asked = "".join(f"{each}\n" for each in objects)
    told = git(top, "cat-file", "--batch", given=asked.encode())
    place = 0
    while place < len(told):
        start = told.index(b"\n", place) + 1
        end = start + int(told[place:start].split()[2])
        yield told[start:end]
        place = end + 1


def _read(path: Path, data: bytes, now: dict[str, QuizFile]) -> Reading:
    same = now.get(str(path))
    return Reading(whole=same) if same and path.read_bytes() == data else read_parts(path, data)
