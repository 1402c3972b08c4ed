"""A bank in a temporary folder, and a source beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.bank.folders import Folders
from generator.importing import store
from generator.importing.store import Outcome
from generator.intake import document

PAGE = """\
Rocks and lava

Quiz, 2 questions

1/1 point

1. What is lava?

Molten rock

Correct

Hot mud

1/1 point

2. Granite cools slowly. True or False?

True

Correct

False
"""


@dataclass(frozen=True)
class Workshop:
    """A bank, and a folder with texts that wait for their import."""

    root: Path

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def quiz(self) -> Path:
        return self.content / "quizzes" / "rocks.yml"

    @property
    def source(self) -> Path:
        return self.content / "sources" / "rocks.txt"

    @property
    def record(self) -> Path:
        return self.content / "sources" / "rocks.import.json"

    def text(self, data: bytes | str = PAGE, name: str = "rocks.txt") -> Path:
        """Write a text that waits."""
        path = self.root / "scans" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    def files(self) -> dict[str, bytes]:
        """Return every file of the bank, hidden ones too."""
        return {
            str(path.relative_to(self.content)): path.read_bytes()
            for path in sorted(self.content.rglob("*"))
            if path.is_file()
        }


def into_bank(source: Path, folders: Folders, layout: str | None = None) -> Outcome:
    """Import a file into a bank, as the command does."""
    opened = document((source,), folders.sources)
    return store.into_bank(opened, store.imported(opened, layout), folders)


def into_folder(source: Path, folder: Path, layout: str | None = None) -> Outcome:
    """Import a file into a folder of its own, as the command does."""
    opened = document((source,), None)
    return store.into_folder(opened, store.imported(opened, layout), folder)
