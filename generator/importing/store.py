"""Imports a file into a folder: reads it, works out what to write, and writes all of it or nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from generator.bank.bank import read_bank
from generator.bank.folders import Folders, write_atomically
from generator.bank.record import record_path
from generator.importing.pipeline import import_text
from generator.importing.proposal import Existing, Proposal, propose
from generator.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    Attributes:
        source: the file.
        target: the quiz file.
        proposal: what was written, or why nothing was.
        changed: whether the quiz file is another than before.
    """

    source: Path
    target: Path
    proposal: Proposal
    changed: bool = False


@dataclass(frozen=True, slots=True)
class _Places:
    """Where an import writes: the quiz file and the import record."""

    quiz: Path
    record: Path


def into_bank(source: Path, folders: Folders, layout: str | None) -> Outcome:
    """Import a file into a bank; the file is kept among its sources, the import record beside it.

    Args:
        source: the file, anywhere.
        folders: the bank.
        layout: name of the layout; the best by score when None.

    Raises:
        OSError: something cannot be read or written; what was there stands untouched.
    """
    kept = folders.sources / source.name
    data = source.read_bytes()
    target = folders.quizzes / f"{source.stem}.yml"
    if kept.exists() and kept.read_bytes() != data:
        message = f"{kept} holds another text than {source}; a source is evidence and is not overwritten"
        hint = f"To import the new text in its place, put it there yourself and import {kept}; else rename the file."
        finding = Finding(str(source), 0, 0, "source-exists", message, hint)
        return Outcome(source, target, Proposal(None, findings=(finding,)))
    outcome = _import(source, data, _Places(target, record_path(kept)), layout, _taken(folders, target))
    if outcome.proposal.quiz is not None and not kept.exists():
        write_atomically(kept, data)
    return outcome


def into_folder(source: Path, folder: Path, layout: str | None) -> Outcome:
    """Import a file into a folder of its own, the import record beside the quiz.

    Args:
        source: the file.
        folder: where the quiz file goes; it is made when it is not there.
        layout: name of the layout; the best by score when None.

    Raises:
        OSError: something cannot be read or written.
    """
    target = folder / f"{source.stem}.yml"
    return _import(source, source.read_bytes(), _Places(target, record_path(target)), layout, ())


def _taken(folders: Folders, target: Path) -> frozenset[str]:
    """The ids of all other quizzes of a bank."""
    others = (file for file in read_bank(folders).files if Path(file.path) != target)
    return frozenset(question.id for file in others for question in file.quiz.questions)


def _import(source: Path, data: bytes, places: _Places, layout: str | None, taken: Collection[str]) -> Outcome:
    imported = import_text(str(source), data, source=source.name, title=source.stem, layout=layout)
    quiz, record = _read(places.quiz), _read(places.record)
    proposal = propose(imported, data, Existing(str(places.quiz), quiz, record, str(places.record), taken))
    if proposal.quiz is None:
        return Outcome(source, places.quiz, proposal)
    # The quiz goes first: after a crash in between, the next import finds the old record and merges to the same text.
    changed = _write(places.quiz, quiz, proposal.quiz)
    _write(places.record, record, proposal.record)
    return Outcome(source, places.quiz, proposal, changed)


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _write(path: Path, before: bytes | None, text: str) -> bool:
    """Write a file unless it holds the text already; say whether it was written."""
    if text.encode() == before:
        return False
    write_atomically(path, text.encode())
    return True
