"""The one style of quiz files, `qbank fmt`: what it changes says the same as before."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from generator.bank.folders import Folders, write_atomically
from generator.bank.ids import with_ids
from generator.bank.read import read_quiz
from generator.bank.rewrite import Rewritten, comments_stay, read_text, rewrite, verified, with_plain_breaks
from generator.bank.schema import FIRST_LINE
from generator.bank.yaml_node import FieldPath
from generator.bank.yaml_write import round_trip
from generator.model.finding import Finding
from generator.model.question import Quiz

_SCHEMA_LINES = re.compile(r"\A(?:[ \t]*(?:#.*)?\n)*?(# yaml-language-server:.*\n)")

_DOCUMENT_START = re.compile(r"\A((?:[ \t]*(?:#.*)?\n)*)---[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Formatted:
    """What became of one file.

    Attributes:
        path: the file.
        changed: whether it was, or would be, written anew.
        findings: why it was left alone; empty when it was not.
    """

    path: Path
    changed: bool = False
    findings: tuple[Finding, ...] = ()


def format_text(path: str, written: str, taken: Collection[str]) -> Rewritten:
    """Bring a quiz file into the one style, and give an id to each question that has none.

    Comments, key order, quotes and blocks stay as they are; where they cannot, the file is refused.

    Args:
        path: the file, as findings name it.
        written: what stands in it.
        taken: ids that other files use.

    Returns:
        The new text, None when the file breaks the format or cannot be rewritten; and the findings that say so.
    """
    file, findings = read_text(path, with_plain_breaks(written))
    if file is None:
        return None, findings
    quiz = with_ids(file.quiz, Path(path).stem, taken)
    named, findings = rewrite(file, quiz)
    if named is None:
        return None, findings
    text, findings = verified(file, _styled(_with_first_line(named)), quiz)
    if text is None:
        return None, findings
    return comments_stay(file, text, _given(file.quiz))


def format_bank(folders: Folders, *, check: bool) -> tuple[Formatted, ...]:
    """Bring all quiz files of a bank into the one style; a file with findings stays untouched.

    Args:
        folders: the bank.
        check: only say what would change.

    Raises:
        OSError: a file cannot be read or written.
    """
    paths = (path for path in sorted(folders.quizzes.glob("*.yml")) if not path.name.startswith("."))
    files = {path: path.read_bytes() for path in paths}
    read = [read_quiz(path, data)[0] for path, data in files.items()]
    taken = {question.id for file in read if file for question in file.quiz.questions}
    results = []
    for path, data in files.items():
        result, text = _formatted(path, data, taken)
        if text is not None and result.changed and not check:
            write_atomically(path, text.encode())
        if text is not None and (file := read_text(str(path), text)[0]):
            taken |= {question.id for question in file.quiz.questions}
        results.append(result)
    return tuple(results)


def _formatted(path: Path, data: bytes, taken: Collection[str]) -> tuple[Formatted, str | None]:
    file, findings = read_quiz(path, data)
    if file is None:
        return Formatted(path, findings=findings), None
    text, findings = format_text(str(path), data.decode(), taken)
    return Formatted(path, text is not None and text.encode() != data, findings), text


def _given(quiz: Quiz) -> frozenset[FieldPath]:
    """Return the paths of the ids that a quiz lacks."""
    return frozenset(("questions", index, "id") for index, each in enumerate(quiz.questions) if not each.id)


def _with_first_line(text: str) -> str:
    """Put the line that names the schema first, and no other one nor a `---` among the comments at the top."""
    text = _DOCUMENT_START.sub(r"\1", text)  # ruamel.yaml drops comments above a `---`
    while match := _SCHEMA_LINES.match(text):
        text = text[: match.start(1)] + text[match.end(1) :]
    return f"{FIRST_LINE}\n{text}"


def _styled(text: str) -> str:
    """Write a file in the one style; ruamel.yaml may need a second pass until nothing moves any more."""
    for _ in range(5):
        again = round_trip(text)
        if again is None or again == text:
            break
        text = again
    return text
