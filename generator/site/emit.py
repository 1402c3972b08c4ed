"""Writes the pages to disk, so that any site generator for Markdown can take over."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import hand_written
from generator.bank.folders import Folders
from generator.bank.health.ages import ages
from generator.site.app_page import app_of, with_app
from generator.site.health import asks_for_health, with_health
from generator.site.pages import bank_pages
from generator.site.words import DEFAULT, words

RECORD = ".qbank-emitted"
"""In the folder: what was written, as `sha256sum --check` reads it. A hidden file, which site generators pass over."""


def emit(
    bank: Bank, folders: Folders, target: Path, *, drafts: bool = False, language: str = DEFAULT
) -> tuple[str, ...]:
    """Write the pages of the bank, and those written by hand, to a folder: all of them, or nothing.

    Args:
        bank: the bank, without errors.
        folders: where it is; the hand-written pages are in it, too.
        target: the folder; it is made, or replaced when all it holds is what an earlier call wrote.
        drafts: whether questions that are not ready are written as well.
        language: of what the pages themselves say.

    Returns:
        Paths of the files, relative to the folder, with `/`.

    Raises:
        FileExistsError: the folder holds something else, which would be lost.
        OSError: the folder cannot be written.
    """
    by_hand = {name: path.read_bytes() for name, path in hand_written(folders.pages).items()}
    for name in (name for name in by_hand if name.endswith(".md")):
        text = by_hand[name].decode(errors="surrogateescape")
        spoken = words(language)
        if app_of(text):
            by_hand[name] = with_app(text, spoken).encode(errors="surrogateescape")
        elif asks_for_health(text):
            dates = ages(folders)
            told = with_health(text, name, bank.files, dates, drafts=drafts, words=spoken)
            by_hand[name] = told.encode(errors="surrogateescape")
    pages = bank_pages(bank.files, drafts=drafts, names=by_hand, language=language)
    files = dict(sorted(({page.path: page.text.encode() for page in pages} | by_hand).items()))
    _refuse_strangers(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}.", dir=target.parent) as workshop:
        new = Path(workshop, "new")
        _write(new, files)
        if target.exists():
            target.rename(Path(workshop, "old"))
        new.rename(target)
    return tuple(files)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir()
    for path, data in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    lines = (f"{_digest(data)}  {path}\n" for path, data in files.items())
    Path(folder, RECORD).write_text("".join(lines), encoding="utf-8")


def _refuse_strangers(target: Path) -> None:
    """Make sure that nobody's work is in the folder.

    Raises:
        FileExistsError: a file was added or changed since we wrote the folder, or we never did.
    """
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise FileExistsError(f"{target} is in the way: it is no folder.")
    known = _recorded(target)
    for path in sorted(target.rglob("*")) if target.is_dir() else ():
        relative = path.relative_to(target).as_posix()
        if path.is_dir() and not path.is_symlink():
            continue
        if relative != RECORD and (path.is_symlink() or known.get(relative) != _digest(path.read_bytes())):
            raise FileExistsError(f"{path} was not written by qbank, or changed since: choose another folder.")


def _recorded(target: Path) -> dict[str, str]:
    record = target / RECORD
    lines = record.read_text(encoding="utf-8").splitlines() if record.is_file() else []
    return {path: digest for digest, _, path in (line.partition("  ") for line in lines)}


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
