"""Brings a document into a folder: works out what to write, and writes all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from generator.bank.bank import Bank, read_bank
from generator.bank.folders import Folders
from generator.bank.overlap import overlaps
from generator.bank.record import record_path
from generator.bank.write_together import write_together
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
    """Where an import writes: the quiz file, the import record, and the files that are kept as evidence."""

    quiz: Path
    record: Path
    evidence: tuple[tuple[Path, bytes], ...]


def imported(document: Document, layout: str | None) -> Imported:
    """Read the texts of a document; the long part of an import, which touches no file.

    Args:
        document: the document.
        layout: name of the layout; the best by score when None.
    """
    if not document.readings:
        return Imported(None)
    first = document.readings[0].name
    texts = [(str(_path(document, reading)), reading.data) for reading in document.readings]
    own = [reading.own for reading in document.readings]
    found = import_readings(texts, source=first, title=Path(first).stem, layout=layout, own=own)
    return replace(found, findings=tuple(dict.fromkeys(_of_scan(document, finding) for finding in found.findings)))


def _path(document: Document, reading: Kept) -> Path:
    """Where a text was read; one that was made of a scan would stand beside it."""
    return reading.path or document.path.with_name(reading.name)


def _of_scan(document: Document, finding: Finding) -> Finding:
    """What is said of a text that was read on a scan as a whole is said of the scan: the text may be kept nowhere."""
    if finding.line or Path(finding.path).name not in {kept.name for kept in document.derived}:
        return finding
    if finding.code == "readings-differ":
        message = "it can hardly be read: two engines read texts that have hardly a line in common"
        finding = replace(finding, message=message, hint="Scan it once more: upright, larger, in focus.")
    return replace(finding, path=str(document.path))


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
    taken = tuple(_overwriting(document, partial(_place, folders)))
    if taken or not document.readings:
        return _nothing(document, target, taken)
    evidence = (*document.derived, *document.originals)  # the scan last: where it stands, its texts are whole
    kept = tuple((_place(folders, each), each.data) for each in evidence)
    places = _Places(target, _record(document, folders.sources), kept)
    outcome = _write_all(document, found, places, _taken(bank, target))
    quiz = outcome.proposal.imported if outcome.proposal.quiz is not None else None
    known = overlaps(quiz, read_bank(folders), target) if quiz else ()
    return replace(outcome, findings=(*outcome.findings, *known))


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
    taken = tuple(_overwriting(replace(document, originals=()), lambda kept: folder / kept.name))
    if taken or not document.readings:
        return _nothing(document, target, taken)
    kept = tuple((folder / each.name, each.data) for each in document.derived)
    return _write_all(document, found, _Places(target, record_path(target), kept), ())


def _nothing(document: Document, target: Path, findings: tuple[Finding, ...]) -> Outcome:
    return Outcome(document.path, target, Proposal(None), findings=(*document.findings, *findings))


def _place(folders: Folders, kept: Kept) -> Path:
    """Where a file of a document is kept in a bank: a picture where pages find it, all else among the sources."""
    return (folders.pages if kept.name.startswith(f"{PICTURES}/") else folders.sources) / kept.name


def _overwriting(document: Document, place: Callable[[Kept], Path]) -> Iterable[Finding]:
    """What would take the place of other evidence."""
    name = str(document.path)
    files = {kept.name: kept.data for kept in reversed((*document.originals, *document.derived))}
    for kept in (*document.originals, *document.derived):
        if files[kept.name] != kept.data:
            message = f"two files of this document would be kept as {kept.name}"
            yield Finding(name, 0, 0, "source-exists", message, "Rename one of its files.")
    for there in _others(document.originals, place):
        message = f"{there} holds something else than {name}; a source is evidence and is not overwritten"
        hint = f"To import the new text in its place, put it there yourself and import {there}; else rename it."
        yield Finding(name, 0, 0, "source-exists", message, hint)
    others = _others(document.derived, place)
    if others:
        message = (
            f"{others[0]} holds something else than was read in {name}; a source is evidence and is not overwritten"
        )
        hint = (
            f"To keep that text, import it instead; to read the scan anew, remove first: {' '.join(map(str, others))}"
        )
        yield Finding(name, 0, 0, "source-exists", message, hint)


def _others(files: Iterable[Kept], place: Callable[[Kept], Path]) -> list[Path]:
    """The places of files where something else stands."""
    return [there for kept in files if (there := place(kept)).exists() and there.read_bytes() != kept.data]


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
    # The record goes last: after a crash in between, the next import finds the old one and merges to the same text.
    files = (*places.evidence, (places.quiz, proposal.quiz.encode()), (places.record, proposal.record.encode()))
    write_together([(path, data) for path, data in files if _read(path) != data])
    return Outcome(document.path, places.quiz, proposal, proposal.quiz.encode() != quiz, findings)


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None
