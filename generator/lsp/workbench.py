"""The bank as its editor sees it: the files on disk, and of open ones the text that nobody has saved yet."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from generator.bank.bank import Bank, quiz_entries, read_entry
from generator.bank.checking.conclude import conclude
from generator.bank.checking.examine import Examined, examine_file
from generator.bank.checking.settings import Settings, read_settings
from generator.bank.checking.surroundings import surroundings
from generator.bank.folders import Folders
from generator.bank.read import QuizFile, Reading, read_parts
from generator.bank.yaml_node import Positions
from generator.bank.yaml_read import parse
from generator.model.finding import Finding

_Stamp = tuple[int, int] | str
"""What tells that a file changed: time and size of one on disk, the text of an open one."""

_Seen = tuple[_Stamp, str, Examined]
"""What the rules saw in a file, and for which settings."""


@dataclass(slots=True)
class Workbench:
    """Reads the bank again and again, each file only when it has changed.

    Attributes:
        folders: where the bank is.
        unsaved: texts of open files, by the path that `named` gives them.
    """

    folders: Folders
    unsaved: dict[Path, str] = field(default_factory=dict)
    _read: dict[Path, tuple[_Stamp, Reading]] = field(default_factory=dict)
    _seen: dict[Path, _Seen] = field(default_factory=dict)
    _right: dict[Path, QuizFile] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def named(self, file: Path) -> Path | None:
        """Name a file as findings do; None when it is no quiz file of this bank."""
        inside = file.suffix == ".yml" and os.path.realpath(file.parent) == os.path.realpath(self.folders.quizzes)
        return self.folders.quizzes / file.name if inside else None

    def bank(self) -> Bank:
        """Read the bank as it is now; what cannot be read is a finding in it."""
        with self._lock:
            findings = self._look()
            readings = [reading for _, reading in self._read.values()]
        sources = self.folders.sources
        return Bank(
            files=tuple(reading.whole for reading in readings if reading.whole),
            findings=(*findings, *(finding for reading in readings for finding in reading.findings)),
            sources=frozenset(path.name for path in sources.iterdir()) if sources.is_dir() else frozenset(),
            partial=tuple(reading.sound for reading in readings if reading.sound),
        )

    def findings(self) -> tuple[Finding, ...]:
        """Check the bank as it is now; only files that changed are looked at anew, and all are judged together."""
        settings = read_settings(self.folders)
        with self._lock:
            findings = self._look()
            read = dict(self._read)
        self._seen = {path: self._examined(path, *each, settings) for path, each in read.items()}
        seen = [examined for _, _, examined in self._seen.values()]
        return conclude([*seen, Examined("", findings=findings)], surroundings(self.folders), settings)

    def text(self, path: Path) -> str:
        """Return the text of a file; empty when it cannot be read."""
        if path in self.unsaved:
            return self.unsaved[path]
        try:
            return path.read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            return ""

    def texts(self, bank: Bank) -> dict[Path, str]:
        """Return the texts of all quizzes and of the pages that people wrote."""
        quizzes = (Path(file.path) for file in (*bank.files, *bank.partial))
        return {path: self.text(path) for path in (*quizzes, *self.folders.pages.rglob("*.md"))}

    def positions(self, path: Path) -> Positions | None:
        """Return what a file holds as it is now, with its places; None while it is no YAML."""
        return parse(str(path), self._bytes(path))[0]

    def last_right(self, path: Path) -> QuizFile | None:
        """Return an open file as it was when it last kept to the format; None when it never did."""
        file = read_parts(path, self._bytes(path)).whole
        if file:
            self._right[path] = file
        return self._right.get(path)

    def _bytes(self, path: Path) -> bytes:
        return self.text(path).encode(errors="surrogatepass")

    def _look(self) -> tuple[Finding, ...]:
        """Read what has changed; say what is wrong with the folder."""
        entries, findings = quiz_entries(self.folders)
        every = sorted({*entries, *self.unsaved}, key=lambda entry: entry.name)
        self._read = {entry: self._entry(entry) for entry in every}
        return () if self.unsaved else findings

    def _examined(self, path: Path, stamp: _Stamp, reading: Reading, settings: Settings) -> _Seen:
        known = self._seen.get(path)
        if known and known[:2] == (stamp, settings.written):
            return known
        file = reading.whole or reading.sound
        if file is None:
            return stamp, settings.written, Examined(str(path), broken=True, findings=reading.findings)
        return stamp, settings.written, examine_file(file, settings, reading.findings)

    def _entry(self, entry: Path) -> tuple[_Stamp, Reading]:
        stamp = self._stamp(entry)
        known = self._read.get(entry)
        if known and known[0] == stamp:
            return known
        if entry in self.unsaved:
            return stamp, read_parts(entry, self._bytes(entry))
        data, findings = read_entry(entry)
        return stamp, Reading(findings=findings) if data is None else read_parts(entry, data)

    def _stamp(self, entry: Path) -> _Stamp:
        if entry in self.unsaved:
            return self.unsaved[entry]
        try:
            status = entry.stat()
        except OSError:
            return (0, 0)
        return (status.st_mtime_ns, status.st_size)
