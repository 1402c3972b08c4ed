"""From a place that names something to where it stands, and from a question to all places that name it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from generator.bank.bank import Bank
from generator.bank.folders import Folders
from generator.bank.read import QuizFile
from generator.bank.site_paths import FOLDER, page_path
from generator.bank.yaml_node import Scalar
from generator.lsp.spot import question_at, spot_at, word_at

_ADDRESS = re.compile(r"\]\(\s*<?([^\s()<>]+)>?")


@dataclass(frozen=True, slots=True)
class Target:
    """A place in a file.

    Attributes:
        path: the file.
        start: offset in characters of what is meant there.
        end: behind it.
    """

    path: Path
    start: int = 0
    end: int = 0


def definition(file: QuizFile, offset: int, bank: Bank, folders: Folders) -> Target | None:
    """Say where that stands which is named at an offset: a question by its id, a file by a link or as the source."""
    text = file.positions.source.text
    word, _, _ = word_at(text, offset)
    ids = id_places(bank.files)
    address = _address(text, offset)
    anchor = address.partition("#")[2]
    if anchor in ids or word in ids:
        return ids.get(anchor) or ids[word]
    if address and not address.startswith("#") and "://" not in address:
        return _linked(address.partition("#")[0], bank, folders)
    if spot_at(file.positions, offset).path == ("source",) and file.quiz.source:
        source = folders.sources / file.quiz.source
        return Target(source) if source.is_file() else None
    return None


def references(file: QuizFile, offset: int, bank: Bank, texts: Mapping[Path, str]) -> tuple[Target, ...]:
    """List the places that name the question at an offset, its own id among them.

    Args:
        file: of the offset.
        offset: in characters, at an id or anywhere in a question.
        bank: all quizzes.
        texts: of the files that are searched.
    """
    word, _, _ = word_at(file.positions.source.text, offset)
    if word not in id_places(bank.files):
        index = question_at(file.positions, offset)
        word = file.quiz.questions[index].id if index is not None and index < len(file.quiz.questions) else ""
    if not word:
        return ()
    name = re.compile(rf"(?<![A-Za-z0-9]){re.escape(word)}(?![A-Za-z0-9])")
    return tuple(
        Target(path, match.start(), match.end())
        for path, text in sorted(texts.items())
        if word in text
        for match in name.finditer(text)
    )


def id_places(files: Iterable[QuizFile]) -> dict[str, Target]:
    """Find the places of all ids; of one that stands twice, the first."""
    places: dict[str, Target] = {}
    for file, name, node in _ids(files):
        places.setdefault(name, Target(Path(file.path), node.start, node.end))
    return places


def _ids(files: Iterable[QuizFile]) -> Iterator[tuple[QuizFile, str, Scalar]]:
    for file in files:
        for index, question in enumerate(file.quiz.questions):
            node = file.positions.node(("questions", index, "id"))
            if question.id and isinstance(node, Scalar):
                yield file, question.id, node


def _address(text: str, offset: int) -> str:
    """Return the address of the link that an offset stands in; empty for none."""
    start, end = text.rfind("\n", 0, offset) + 1, text.find("\n", offset)
    line = text[start : end if end >= 0 else None]
    found = (match for match in _ADDRESS.finditer(line) if match.start(1) <= offset - start <= match.end(1))
    return next((match[1] for match in found), "")


def _linked(address: str, bank: Bank, folders: Folders) -> Target | None:
    """Find the file behind a relative link, which starts where the pages of quizzes stand."""
    place = posixpath.normpath(posixpath.join(FOLDER, unquote(address)))
    quiz = next((file.path for file in bank.files if page_path(file.path) == place), None)
    if quiz:
        return Target(Path(quiz))
    page = folders.pages / place
    return Target(page) if not place.startswith("../") and page.is_file() else None
