"""Imports many documents, one after the other, and tells what came of each; a bad one stops no other."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

import click

from generator.bank.folders import Folders
from generator.bank.odd_names import odd
from generator.importing.drafts import QuizDraft, lines_of
from generator.importing.pipeline import Imported
from generator.importing.store import Outcome, into_bank, into_folder
from generator.importing.summary import Row, row, table
from generator.interrupts import held_back
from generator.model.finding import Finding
from generator.model.span import describe_lines
from generator.scanning.scan import MISSING, Progress
from generator.workers import Read, read_all

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar


_UNDECODED = re.compile(r"[\ud800-\udfff]")  # how Python names a byte of a name that is not UTF-8


@dataclass(slots=True)
class Ended:
    """How an import ended.

    Attributes:
        told: what to tell whoever waits, line by line.
        rows: one for each document that was looked at.
        findings: of all documents.
        refused: whether the machine refused something.
        interrupted: whether it was stopped before its end.
    """

    told: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    refused: bool = False
    interrupted: bool = False

    @property
    def imported(self) -> int:
        """How many documents were imported."""
        return sum(row.imported for row in self.rows)

    def table(self) -> tuple[str, ...]:
        """The table of what came of each document, as wide as the terminal is; none when nothing came of any."""
        rows = self.rows if self.imported else ()
        return tuple(map(_visible, table(rows, shutil.get_terminal_size().columns)))


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
    apart = _apart(groups, ended)
    shown = sys.stderr.isatty()
    try:
        with (
            _pages(shown=shown) as progress,
            read_all(apart, sources, layout, progress) as found,
            _documents(found, len(apart), shown=shown) as bar,
        ):
            for read in bar:
                with held_back():  # what is written is also told
                    _bring_in(read, folders, output, ended)
    except KeyboardInterrupt:
        ended.interrupted = True
    ended.told = [_visible(line) for line in ended.told]
    return ended


def _apart(groups: Sequence[tuple[Path, ...]], ended: Ended) -> list[tuple[Path, ...]]:
    """The documents that do not get in each other's way: a second one of the same name would be the same quiz."""
    first: dict[str, Path] = {}
    apart: list[tuple[Path, ...]] = []
    for paths in groups:
        path, name = paths[0], normalize("NFC", paths[0].stem).casefold()
        unfit = next((each for each in paths if _unfit(each.name)), None)
        if unfit:
            shown = str(unfit).encode(errors="backslashreplace").decode()
            message = f"the name of this file, which its quiz would have as well, {_unfit(unfit.name)}"
            ended.findings.append(Finding(_visible(shown), 0, 0, "name-odd", message, "Rename the file."))
            ended.told.append(f"{path}: nothing imported")
            ended.rows.append(row(path.name, None))
        elif name not in first:
            first[name] = path
            apart.append(paths)
        elif path.resolve() != first[name].resolve():
            message = f"{first[name]} has the same name and would become the same quiz; this one is left out"
            hint = "If they are readings of one document, import them with --same; else rename one of them."
            ended.findings.append(Finding(str(path), 0, 0, "same-name", message, hint))
            ended.told.append(f"{path}: nothing imported")
            ended.rows.append(row(path.name, None))
    return apart


def _unfit(name: str) -> str:
    """Say why no quiz of a bank can have a name, the rest of a sentence; empty when one can."""
    if _UNDECODED.search(name):
        return "is not UTF-8"
    return "starts with a point, which hides it" if name.startswith(".") else odd(name)


def _documents(found: Iterator[Read], count: int, *, shown: bool) -> ProgressBar[Read]:
    """A progress bar that names the last document; as one takes milliseconds, another minutes, it foretells no end."""
    return click.progressbar(
        found,
        count,
        file=sys.stderr,
        label="documents",
        show_pos=True,
        show_eta=False,
        item_show_func=lambda read: _visible(read.paths[0].name) if read else None,
        hidden=count == 1 or not shown,
    )


@contextmanager
def _pages(*, shown: bool) -> Iterator[Progress]:
    """A progress bar for the pages of a scan."""
    with ExitStack() as opened:
        bars: list[ProgressBar[int]] = []

        def told(done: int, pages: int) -> None:
            if shown and pages > 1 and (not bars or bars[-1].finished):
                bars.append(opened.enter_context(click.progressbar(length=pages, file=sys.stderr, label="pages")))
            if bars:
                bars[-1].update(done - bars[-1].pos)

        yield told


def _visible(line: str) -> str:
    """Spell out what could steer a terminal: a file may be named by anybody."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in line)


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
        ended.rows.append(row(read.paths[0].name, None))
        return
    ended.findings += outcome.findings
    ended.refused |= any(finding.code == MISSING for finding in outcome.findings)
    ended.told += _told(outcome, read.found.draft)
    ended.rows.append(row(outcome.source.name, outcome.proposal.merged, _unplaced(read.found)))


def _told(outcome: Outcome, draft: QuizDraft | None) -> list[str]:
    quiz = outcome.proposal.merged
    if quiz is None:
        return [f"{outcome.source}: nothing imported"]
    lines = [f"{outcome.source} → {outcome.target}{'' if outcome.changed else ' (unchanged)'}"]
    if not (draft and draft.title) and quiz.title == outcome.source.stem:
        lines.append("  the source shows no title; the file's name stands for it")
    if draft and quiz.introduction and (above := lines_of(draft.introduction)):
        where = describe_lines(line.span.line for line in above if not line.span.reading)
        lines.append(f"  what stands above the questions became the introduction: lines {where}")
    lines += [f"  the quiz: {note.note}" for note in quiz.review]
    if outcome.proposal.conflicts:
        places = f"{outcome.proposal.conflicts} place{'' if outcome.proposal.conflicts == 1 else 's'}"
        lines.append(f"  {places} changed by people and by the import alike: see the merge-conflict notes")
    return lines


def _unplaced(found: Imported) -> int:
    """How many lines of the source belong to nothing."""
    unparsed = found.draft.unparsed if found.draft else ()
    return len({(line.span.reading, line.span.line) for part in unparsed for line in part.lines})
