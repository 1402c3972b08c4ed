from __future__ import annotations

from pathlib import Path

import pytest

from generator.bank.check import check_folders
from generator.bank.checking.surroundings import surroundings
from generator.bank.folders import Folders
from generator.model.finding import Severity

QUIZ = "title: x\nquestions:\n  - id: k3v9q2\n    stem: Why?\n    answer: So.\n"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "content")
    folders.quizzes.mkdir(parents=True)
    return folders


def codes(folders: Folders) -> list[str]:
    return [each.code for each in check_folders(folders, surroundings(folders)).findings]


def test_a_bank_with_a_quiz_is_fine(folders: Folders) -> None:
    (folders.quizzes / "a.yml").write_text(QUIZ)
    assert codes(folders) == []


def test_a_bank_without_a_quiz_says_how_to_add_one(folders: Folders) -> None:
    (folders.quizzes / ".gitkeep").touch()
    (folders.quizzes / "notes.txt").write_text("for later")
    (finding,) = check_folders(folders, surroundings(folders)).findings
    assert (Path(finding.path), finding.code, finding.severity) == (folders.quizzes, "empty-bank", Severity.WARNING)
    assert "qbank add" in finding.hint


@pytest.mark.parametrize(
    ("name", "code"), [("a.yml", "empty-file"), ("a.yaml", "file-name"), (".a.yml", "not-read"), ("week/a", "not-read")]
)
def test_what_was_to_be_a_quiz_has_a_finding_of_its_own(folders: Folders, name: str, code: str) -> None:
    (folders.quizzes / name).parent.mkdir(exist_ok=True)
    (folders.quizzes / name).touch()
    assert codes(folders) == [code]


def test_a_folder_that_is_not_there_has_a_finding_of_its_own(folders: Folders) -> None:
    folders.quizzes.rmdir()
    assert codes(folders) == ["no-quizzes"]
