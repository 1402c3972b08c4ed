"""What stands beside the quizzes, as far as rules ask for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.bank.folders import Folders


@dataclass(frozen=True, slots=True)
class BaseQuestion:
    """A question as another version of the bank has it.

    Attributes:
        path: its file.
        text: its stem and options, folded for comparison.
    """

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands beside the quizzes.

    Attributes:
        sources: names of the files in the sources folder.
        content: the folder of the bank; None when nobody knows it.
        site: the files that stand beside the bank's pages, by their path relative to the folder of all pages, with `/`;
            None when nobody knows them.
        drafts: whether the site shows questions that are not ready as well.
        words: that are right although no dictionary has them.
        base: the questions of the version to compare with, by id; None when there is none.
    """

    sources: frozenset[str] = frozenset()
    content: Path | None = None
    site: Mapping[str, Path] | None = None
    drafts: bool = False
    words: frozenset[str] = frozenset()
    base: Mapping[str, BaseQuestion] | None = None


def surroundings(folders: Folders, base: Mapping[str, BaseQuestion] | None = None) -> Surroundings:
    """Look around in the folders of a bank."""
    sources = folders.sources
    names = frozenset(path.name for path in sources.iterdir()) if sources.is_dir() else frozenset()
    return Surroundings(
        names, folders.content, hand_written(folders.pages), words=_words(folders.content / "words.txt"), base=base
    )


def _words(file: Path) -> frozenset[str]:
    """Read a list of words, one a line; what stands behind a `#` is a remark."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return frozenset()
    return frozenset(line.partition("#")[0].strip() for line in lines)


def hand_written(pages: Path) -> dict[str, Path]:
    """Find the files in the folder of pages; like MkDocs, pass over hidden ones.

    Args:
        pages: the folder; it need not be there.

    Returns:
        Each file by its path relative to the folder, with `/`, in the order of those paths.
    """
    found = ((path.relative_to(pages), path) for path in sorted(pages.rglob("*")) if path.is_file())
    return {
        relative.as_posix(): path
        for relative, path in found
        if not any(part.startswith(".") for part in relative.parts)
    }
