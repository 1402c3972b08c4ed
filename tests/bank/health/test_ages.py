from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.bank.folders import Folders
from generator.bank.health.ages import Age, ages


def git(folder: Path, *arguments: str, date: str = "2020-01-01T12:00:00Z") -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    environment = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "PATH": "/usr/bin:/bin:/usr/local/bin"}
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True, env=environment)


def commit(folder: Path, date: str) -> None:
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "x", date=date)


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A repository with two quizzes, one of which was renamed and then changed."""
    folder = tmp_path / "bank"
    quizzes = folder / "content/quizzes"
    quizzes.mkdir(parents=True)
    git(folder, "init", "-q")
    (quizzes / "a.yml").write_text("one\ntwo\nthree\n")
    commit(folder, "2020-01-01T12:00:00Z")
    (quizzes / "a.yml").rename(quizzes / "b ü.yml")
    (quizzes / "c.yml").write_text("another\n")
    commit(folder, "2021-02-03T12:00:00Z")
    (quizzes / "b ü.yml").write_text("one\ntwo\nthree\nfour\n")
    commit(folder, "2022-03-04T23:59:00-01:00")
    (quizzes / "new.yml").write_text("not committed\n")
    return folder


def test_a_quiz_is_as_old_as_its_first_commit_under_any_name(bank: Path) -> None:
    found = ages(Folders(bank / "content"))
    assert found["b ü.yml"] == Age("2020-01-01", "2022-03-05")
    assert found["c.yml"] == Age("2021-02-03", "2021-02-03")
    assert "new.yml" not in found


def test_without_the_whole_history_nothing_is_told(bank: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{bank}", "shallow")
    assert ages(Folders(tmp_path / "shallow/content")) == {}


def test_without_a_repository_or_git_nothing_is_told(
    bank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ages(Folders(tmp_path / "content")) == {}
    monkeypatch.setenv("PATH", "")
    assert ages(Folders(bank / "content")) == {}
