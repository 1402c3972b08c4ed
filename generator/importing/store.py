"""Brings a document into a folder: works out what to write, and writes all of it or nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.bank.bank import Bank, read_bank
from generator.bank.folders import Folders, write_atomically
from generator.bank.overlap import overlaps
from generator.bank.record import record_path
from generator.importing.document import PICTURES, Document, Kept
from generator.importing.pipeline import Imported, import_readings
from generator.importing.proposal import Existing, Proposal, propose
from generator.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document.

    Attributes:
        source: its file.
        target: the quiz file.
        proposal: what was written, or why nothing was.
        changed: whether the quiz file is another than before.
        findings: of the import, and the questions that the bank has already.
    """

    source: Path
    target: Path
    proposal: Proposal
    changed: bool = False
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Places:
    """Where an import writes: the quiz file and the import record."""

    quiz: Path
    record: Path


def imported(document: Document, layout: str | None) -> Imported:
    """Read the texts of a document; the long part of an import, which touches no file.

    Args:
        document: the document.
        layout: name of the layout; the best by score when None.
    """
    if not document.readings:
        return Imported(None)
    first = document.readings[0].name
    texts = [(str(document.path.with_name(reading.name)), reading.data) for reading in document.readings]
    return import_readings(texts, source=first, title=Path(first).stem, layout=layout)


def into_bank(document: Document, found: Imported, folders: Folders) -> Outcome:
    """Bring a document into a bank; its files are kept among the sources, the import record beside them.

    Args:
        document: the document.
        found: what was read in it.
        folders: the bank.

    Raises:
        OSError: something cannot be written; what was there stands untouched.
    """
    bank = read_bank(folders)
    target = _target(bank, folders, document)
    evidence = (*document.originals, *document.derived)
    taken = tuple(_overwriting(document, evidence, folders))
    if taken or not document.readings:
        return _nothing(document, target, taken)
    outcome = _write_all(document, found, _Places(target, _record(document, folders.sources)), _taken(bank, target))
    if outcome.proposal.quiz is None:
        return outcome
    for kept in evidence:
        _keep(_place(kept, folders), kept.data)
    quiz = outcome.proposal.imported
    known = overlaps(quiz, read_bank(folders), target) if quiz else ()
    return Outcome(document.path, target, outcome.proposal, outcome.changed, (*outcome.findings, *known))


def into_folder(document: Document, found: Imported, folder: Path) -> Outcome:
    """Bring a document into a folder of its own, the import record and the texts of a scan beside the quiz.

    Args:
        document: the document.
        found: what was read in it.
        folder: where the quiz file goes; it is made when it is not there.

    Raises:
        OSError: something cannot be written.
    """
    target = folder / f"{document.path.stem}.yml"
    if not document.readings:
        return _nothing(document, target, ())
    outcome = _write_all(document, found, _Places(target, record_path(target)), ())
    if outcome.proposal.quiz is not None:
        for kept in document.derived:
            _keep(folder / kept.name, kept.data)
    return outcome


def _nothing(document: Document, target: Path, findings: tuple[Finding, ...]) -> Outcome:
    return Outcome(document.path, target, Proposal(None), findings=(*document.findings, *findings))


def _place(kept: Kept, folders: Folders) -> Path:
    """Where a file of a document is kept in a bank: a picture where pages find it, all else among the sources."""
    return (folders.pages if kept.name.startswith(f"{PICTURES}/") else folders.sources) / kept.name


def _overwriting(document: Document, evidence: Iterable[Kept], folders: Folders) -> Iterable[Finding]:
    """What would take the place of other evidence."""
    for kept in evidence:
        there = _place(kept, folders)
        if there.exists() and there.read_bytes() != kept.data:
            message = f"{there} holds something else than {document.path}; a source is evidence and is not overwritten"
            hint = f"To import the new text in its place, put it there yourself and import {there}; else rename it."
            yield Finding(str(document.path), 0, 0, "source-exists", message, hint)


def _keep(place: Path, data: bytes) -> None:
    if not place.exists():
        write_atomically(place, data)


def _record(document: Document, folder: Path) -> Path:
    return record_path(folder / document.readings[0].name)


def _target(bank: Bank, folders: Folders, document: Document) -> Path:
    """The quiz of a document: the file of its name, or the one that a person has renamed since the last import."""
    target = folders.quizzes / f"{document.path.stem}.yml"
    if target.exists() or not document.readings or not _record(document, folders.sources).exists():
        return target
    files = (*bank.files, *bank.partial)
    source = document.readings[0].name
    return next((Path(file.path) for file in files if file.quiz.source == source), target)


def _taken(bank: Bank, target: Path) -> frozenset[str]:
    """The ids of all other quizzes of a bank."""
    others = (file for file in bank.files if Path(file.path) != target)
    return frozenset(question.id for file in others for question in file.quiz.questions)


def _write_all(document: Document, found: Imported, places: _Places, taken: Collection[str]) -> Outcome:
    quiz, record = _read(places.quiz), _read(places.record)
    existing = Existing(str(places.quiz), quiz, record, str(places.record), taken)
    proposal = propose(found, document.readings[0].data, existing)
    findings = (*document.findings, *proposal.findings)
    if proposal.quiz is None:
        return Outcome(document.path, places.quiz, proposal, findings=findings)
    # The quiz goes first: after a crash in between, the next import finds the old record and merges to the same text.
    changed = _write(places.quiz, quiz, proposal.quiz)
    _write(places.record, record, proposal.record)
    return Outcome(document.path, places.quiz, proposal, changed, findings)


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _write(path: Path, before: bytes | None, text: str) -> bool:
    """Write a file unless it holds the text already; say whether it was written."""
    if text.encode() == before:
        return False
    write_atomically(path, text.encode())
    return True
