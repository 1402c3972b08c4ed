"""The bank in memory: every quiz file with its quiz, and all that was wrong with reading it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.bank.decode import SIZE_LIMIT
from generator.bank.folders import Folders
from generator.bank.read import QuizFile, Reading, read_parts
from generator.bank.yaml_node import FieldPath
from generator.model.finding import Finding, Severity
from generator.model.question import Question


@dataclass(frozen=True, slots=True)
class Bank:
    """All quizzes.

    Attributes:
        files: those that keep to the format, in the order of their names.
        findings: why the others could not be read.
        sources: names of the files in the sources folder.
        partial: of the others, what is sound; only checks look at it, so that all mistakes come at once.
        derived: what several rules derive from the quizzes, by name, so that one does it for all.
    """

    files: tuple[QuizFile, ...] = ()
    findings: tuple[Finding, ...] = ()
    sources: frozenset[str] = frozenset()
    partial: tuple[QuizFile, ...] = ()
    derived: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def questions(self) -> tuple[tuple[QuizFile, FieldPath, Question], ...]:
        """Return every question with its file and its path there."""
        if "questions" not in self.derived:
            self.derived["questions"] = tuple(_questions(self.files))
        found: tuple[tuple[QuizFile, FieldPath, Question], ...] = self.derived["questions"]
        return found


def _questions(files: Iterable[QuizFile]) -> Iterator[tuple[QuizFile, FieldPath, Question]]:
    for file in files:
        for index, question in enumerate(file.quiz.questions):
            yield file, ("questions", index), question


def read_bank(folders: Folders) -> Bank:
    """Read all quizzes of a bank.

    Args:
        folders: where it is.

    Returns:
        The bank; a file that cannot be read is a finding in it.
    """
    entries, findings = quiz_entries(folders)
    readings = [_read(entry) for entry in entries]
    return Bank(
        files=tuple(reading.whole for reading in readings if reading.whole),
        findings=(*findings, *(finding for reading in readings for finding in reading.findings)),
        sources=_names(folders.sources),
        partial=tuple(reading.sound for reading in readings if reading.sound),
    )


def quiz_entries(folders: Folders) -> tuple[tuple[Path, ...], tuple[Finding, ...]]:
    """List what stands in the quizzes folder; a folder that cannot be read and a hidden quiz are findings."""
    try:
        entries = sorted(folders.quizzes.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        hint = (
            f"A bank is a folder with quizzes in {folders.quizzes.name}/: create it, or go to the folder that has it."
        )
        message = f"The folder cannot be read: {error.strerror}."
        return (), (Finding(str(folders.quizzes), 0, 0, "no-quizzes", message, hint),)
    hidden = [entry for entry in entries if entry.name.startswith(".")]
    told = tuple(_hidden(entry) for entry in hidden if _looks_like_quiz(entry))
    return tuple(entry for entry in entries if entry not in hidden), told


def _looks_like_quiz(entry: Path) -> bool:
    return entry.suffix == ".yml" and entry.is_file() and not entry.is_symlink()  # editors lock files by links


def _hidden(entry: Path) -> Finding:
    name = entry.name.lstrip(".")
    return Finding(str(entry), 0, 0, "not-read", "Hidden files are not read.", f"Name it {name}.", Severity.NOTICE)


def read_entry(entry: Path) -> tuple[bytes | None, tuple[Finding, ...]]:
    """Read the bytes of what stands in the quizzes folder; whatever looks like a quiz and is not read is a finding."""
    if not entry.is_dir() and entry.suffix.lower() not in {".yml", ".yaml"}:
        return None, ()
    if problem := _problem(entry):
        return None, (Finding(str(entry), 1, 1, *problem),)
    try:
        with entry.open("rb") as stream:
            return stream.read(SIZE_LIMIT + 1), ()
    except OSError as error:
        message = f"The file cannot be read: {error.strerror}."
        hint = "See to its permissions, or remove it."
        return None, (Finding(str(entry), 1, 1, "unreadable", message, hint),)


def _read(entry: Path) -> Reading:
    data, findings = read_entry(entry)
    return Reading(findings=findings) if data is None else read_parts(entry, data)


def _problem(entry: Path) -> tuple[str, str, str] | None:
    """Say why an entry is not even opened: code, message and hint."""
    if entry.is_symlink() and os.path.realpath(entry.parent) != os.path.dirname(os.path.realpath(entry)):  # noqa: PTH120
        return "outside-link", "The link leads out of the quizzes folder.", "Put the file itself here."
    if entry.is_dir():
        return "not-read", "Folders in the quizzes folder are not read.", "Move the quizzes in it up, and remove it."
    if entry.suffix != ".yml":
        return "file-name", "Quiz files end in .yml; this one is not read.", f"Name it {entry.stem}.yml."
    if entry.exists() and not entry.is_file():  # a pipe would make the reader wait for ever
        return "not-read", "This is no regular file.", "Remove it."
    return None


def _names(folder: Path) -> frozenset[str]:
    return frozenset(path.name for path in folder.iterdir()) if folder.is_dir() else frozenset()
