"""The test bank in memory."""

from __future__ import annotations

from generator.bank.bank import Bank, read_bank
from generator.bank.folders import Folders
from generator.bank.read import QuizFile, read_quiz
from tests.site.project import FIXTURES

FOLDERS = Folders(FIXTURES / "content")


def small_bank() -> Bank:
    return read_bank(FOLDERS)


def quiz_file(name: str) -> QuizFile:
    """Read a quiz of the test bank, or "hostile", which no check would let pass."""
    path = next(path for path in FIXTURES.glob(f"*/**/{name}.yml"))
    file, findings = read_quiz(path, path.read_bytes())
    assert not findings
    assert file
    return file
