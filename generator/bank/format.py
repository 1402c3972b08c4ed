"""The one style of quiz files, `qbank fmt`: what it changes says the same as before."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from generator.bank.canonical import canonical
from generator.bank.folders import Folders, write_atomically
from generator.bank.ids import with_ids
from generator.bank.read import read_quiz
from generator.bank.rewrite import Rewritten, read_text, verified, with_plain_breaks
from generator.model.finding import Finding


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

    Comments stay where they belong; a file that could not keep one is refused.

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
    return verified(file, canonical(file, quiz), quiz)


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
