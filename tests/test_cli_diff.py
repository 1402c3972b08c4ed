from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.bank.banks import GOOD

QUIZ = f"title: T\nquestions:\n{GOOD}"


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


def diff(bank: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--content", str(bank / "content"), "diff", *arguments])


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A repository with one quiz, committed."""
    folder = tmp_path / "bank"
    quizzes = folder / "content/quizzes"
    quizzes.mkdir(parents=True)
    (quizzes / "ä ö.yml").write_text(QUIZ)
    (quizzes / "notes.txt").write_text("no quiz")
    (quizzes / "elsewhere.yml").symlink_to("/dev/null")
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "first")
    return folder


def test_without_a_change_nothing_is_told(bank: Path) -> None:
    (bank / "content/quizzes/elsewhere.yml").unlink()
    result = diff(bank, "main")
    assert (result.exit_code, result.stdout) == (0, "Nothing changed in the bank.\n")


def test_a_key_that_was_turned_is_told(bank: Path) -> None:
    turned = QUIZ.replace("This\n      correct: true", "This").replace("That", "That\n      correct: true")
    (bank / "content/quizzes/ä ö.yml").write_text(turned)
    result = diff(bank, "HEAD")
    assert result.exit_code == 0
    assert "k3v9q2 “What is it?”\n      no longer right: This\n      right now: That\n" in result.stdout
    (change,) = json.loads(diff(bank, "HEAD", "--format", "json").stdout)["changes"]
    assert (change["code"], change["after"]) == ("key", ["That"])
    assert "### ⚠️ Keys changed (1)" in diff(bank, "HEAD", "--format", "markdown").stdout


def test_what_others_did_meanwhile_is_no_change_of_the_branch(bank: Path) -> None:
    git(bank, "switch", "-qc", "mine")
    git(bank, "switch", "-q", "main")
    other = bank / "content/quizzes/other.yml"
    other.write_text(QUIZ.replace("k3v9q2", "aaaaa2"))
    git(bank, "add", ".")
    git(bank, "commit", "-qm", "other")
    git(bank, "switch", "-q", "mine")
    assert "Nothing changed" in diff(bank, "main").stdout


def test_a_bank_that_was_not_there_is_all_new(bank: Path) -> None:
    git(bank, "checkout", "-q", "--orphan", "empty")
    git(bank, "rm", "-rqf", "--cached", ".")
    git(bank, "commit", "-q", "--allow-empty", "-m", "nothing")
    assert "Questions added: 1, quizzes added: 1." in diff(bank, "empty").stdout


@pytest.mark.parametrize("wrong", ["nowhere", "--all", "HEAD:content"])
def test_a_wrong_revision_is_wrong_usage(bank: Path, wrong: str) -> None:
    result = diff(bank, "--", wrong)
    assert result.exit_code == 2
    assert f"git knows no branch, tag or commit “{wrong}” here." in result.stderr


def test_without_a_repository_there_is_nothing_to_compare_with(tmp_path: Path) -> None:
    (tmp_path / "content/quizzes").mkdir(parents=True)
    result = diff(tmp_path, "main")
    assert result.exit_code == 3
    assert "not a git repository" in result.stderr


def test_without_git_there_is_nothing_to_compare_with(bank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    result = diff(bank, "main")
    assert result.exit_code == 3
    assert "git is needed" in result.stderr
