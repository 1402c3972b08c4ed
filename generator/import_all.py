"""Imports many documents, one after the other, and tells what came of each; a bad one stops no other."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from generator.bank.folders import Folders
from generator.importing.pipeline import Imported
from generator.importing.store import Outcome, into_bank, into_folder
from generator.importing.summary import Row, row, table
from generator.model.finding import Finding
from generator.workers import Read, read_all


@dataclass(slots=True)
class Ended:
    """How an import ended.

    Attributes:
        told: what to tell whoever waits, line by line.
        rows: one for each document that was imported.
        findings: of all documents.
        refused: whether the machine refused something.
        interrupted: whether it was stopped before its end.
    """

    told: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    refused: bool = False
    interrupted: bool = False


def import_all(groups: Sequence[tuple[Path, ...]], folders: Folders, output: Path | None, layout: str | None) -> Ended:
    """Import documents; what is finished stays, whatever comes after.

    Args:
        groups: the files of each document.
        folders: the bank.
        output: folder to write to instead of the bank.
        layout: name of the layout; of each text the best by score when None.
    """
    ended = Ended()
    sources = None if output else folders.sources
    try:
        with (
            read_all(groups, sources, layout) as found,
            click.progressbar(found, length=len(groups), file=sys.stderr, hidden=len(groups) == 1) as bar,
        ):
            for read in bar:
                _bring_in(read, folders, output, ended)
    except KeyboardInterrupt:
        ended.interrupted = True
    ended.told += table(ended.rows, shutil.get_terminal_size().columns)
    return ended


def _bring_in(read: Read, folders: Folders, output: Path | None, ended: Ended) -> None:
    try:
        if read.error or read.document is None or read.found is None:
            raise read.error or OSError("nothing was read")
        outcome = (
            into_folder(read.document, read.found, output) if output else into_bank(read.document, read.found, folders)
        )
    except OSError as error:
        ended.refused = True
        ended.told.append(f"qbank: {error.strerror or error}: {error.filename or read.paths[0]}")
        return
    ended.findings += outcome.findings
    ended.told += _told(outcome, titled=bool(read.found.draft and read.found.draft.title))
    if outcome.proposal.imported:
        ended.rows.append(row(outcome.source.name, outcome.proposal.imported, _unplaced(read.found)))


def _told(outcome: Outcome, *, titled: bool) -> list[str]:
    quiz = outcome.proposal.imported
    if quiz is None:
        return [f"{outcome.source}: nothing imported"]
    lines = [f"{outcome.source} → {outcome.target}{'' if outcome.changed else ' (unchanged)'}"]
    lines += [] if titled else ["  the source shows no title; the file's name stands for it"]
    lines += [f"  the quiz: {note.note}" for note in quiz.review]
    if outcome.proposal.conflicts:
        places = f"{outcome.proposal.conflicts} place{'' if outcome.proposal.conflicts == 1 else 's'}"
        lines.append(f"  {places} changed by people and by the import alike: see the merge-conflict notes")
    return lines


def _unplaced(found: Imported) -> int:
    """How many lines of the source belong to nothing."""
    unparsed = found.draft.unparsed if found.draft else ()
    return len({(line.span.reading, line.span.line) for part in unparsed for line in part.lines})
