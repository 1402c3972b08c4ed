from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.bank.base import base_questions
from generator.bank.folders import Folders
from generator.bank.revision import RevisionError
from tests.bank.banks import GOOD

QUIZ = f"title: x\nquestions:\n{GOOD}"


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "content")
    folders.quizzes.mkdir(parents=True)
    git(tmp_path, "init", "--initial-branch", "main")
    (folders.quizzes / "a.yml").write_text(QUIZ)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--message", "x")
    git(tmp_path, "switch", "--create", "mine")
    return folders


def test_the_questions_of_the_version_that_a_branch_started_from_are_read(folders: Folders, tmp_path: Path) -> None:
    git(tmp_path, "switch", "main")
    (folders.quizzes / "later.yml").write_text(QUIZ.replace("k3v9q2", "zzzzz2"))
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--message", "later")
    git(tmp_path, "switch", "mine")
    (folders.quizzes / "a.yml").write_text(QUIZ.replace("k3v9q2", "k3v9q3"))
    found = base_questions(folders, "main")
    assert {name: (Path(each.path).name, each.text) for name, each in found.items()} == {
        "k3v9q2": ("a.yml", "what is it this that")
    }


@pytest.mark.parametrize("revision", ["nonsense", "--output=x", ""])
def test_what_is_no_revision_is_told(folders: Folders, revision: str) -> None:
    with pytest.raises(RevisionError, match=r"\w"):
        base_questions(folders, revision)


def test_a_folder_without_git_is_told(tmp_path: Path) -> None:
    (tmp_path / "quizzes").mkdir()
    with pytest.raises(OSError, match="not a git repository"):
        base_questions(Folders(tmp_path), "main")
