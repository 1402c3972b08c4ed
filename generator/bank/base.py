"""The questions of another version of the bank, by git: what a pull request is compared with."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from generator.bank.checking.surroundings import BaseQuestion
from generator.bank.folders import Folders
from generator.bank.likeness import Wording
from generator.bank.read import read_parts


class BaseError(Exception):
    """The other version cannot be had; the message says why, in one line."""


def base_questions(folders: Folders, revision: str) -> dict[str, BaseQuestion]:
    """Read the questions of the version that a branch started from.

    Args:
        folders: where the bank is, in a git repository.
        revision: a branch, tag or commit; what was added to it since the present version left it does not count.

    Returns:
        Each question that has an id by it; of quizzes that are the same in both versions as well.

    Raises:
        BaseError: git is not there, this is no repository, or it does not know the revision.
    """
    if revision.startswith("-"):
        raise BaseError(f"`{revision}` is no branch, tag or commit.")
    quizzes = folders.quizzes
    commit = _git(quizzes, "merge-base", "HEAD", revision).decode().strip()
    names = _git(quizzes, "ls-tree", "-z", "--name-only", commit, "./").decode(errors="surrogateescape").split("\0")
    found: dict[str, BaseQuestion] = {}
    for name in (each for each in names if each.endswith(".yml")):
        for identity, question in _questions(quizzes / name, _git(quizzes, "show", f"{commit}:./{name}")):
            found.setdefault(identity, question)
    return found


def _questions(path: Path, data: bytes) -> Iterator[tuple[str, BaseQuestion]]:
    reading = read_parts(path, data)
    file = reading.whole or reading.sound
    for question in file.quiz.questions if file else ():
        if question.id:
            yield question.id, BaseQuestion(str(path), asked(Wording(question)))


def asked(wording: Wording) -> str:
    """Return what a question asks, for comparison: its words, without case and punctuation."""
    return " ".join(word for words in (wording.stem, *wording.options) for word in words)


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=True)  # noqa: S603, S607
    except FileNotFoundError:
        raise BaseError("git is not installed.") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        raise BaseError(said[-1] if said else "git failed.") from None
    return done.stdout
