"""Where the site shows which quiz: what links in the bank, and the pages themselves, agree on."""

from __future__ import annotations

from pathlib import PurePath

FOLDER = "quizzes"
INDEX = f"{FOLDER}/index.md"
_INDEX_NAMES = {"index", "readme"}  # MkDocs takes both for the page of the folder


def page_name(path: str) -> str:
    """Name the page of a quiz file, without an ending."""
    stem = PurePath(path).stem
    return f"{stem}-quiz" if stem.lower() in _INDEX_NAMES else stem


def page_path(path: str) -> str:
    """Say where the page of a quiz file goes, relative to the folder of all pages."""
    return f"{FOLDER}/{page_name(path)}.md"
