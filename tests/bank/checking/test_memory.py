from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from generator.bank import check
from generator.bank.check import Checked, check_folders
from generator.bank.checking import memory
from generator.bank.checking.examine import Examined, examine
from generator.bank.checking.settings import Settings
from generator.bank.checking.surroundings import surroundings
from generator.bank.folders import Folders
from generator.model.finding import Finding
from tests.bank.banks import GOOD

TOP = "title: x\nquestions:\n"
ODD = """\
title: x
questions:
  - id: zzzzz2
    stem: <b> [x](tags.md)
    answers: [y]
  - id: yyyyy2
    optoins: []
"""


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    quizzes = tmp_path / "content" / "quizzes"
    quizzes.mkdir(parents=True)
    (quizzes / "a.yml").write_text(TOP + GOOD)
    (quizzes / "b.yml").write_text(TOP + GOOD.replace("k3v9q2", "bbbbb2"))
    (quizzes / "c.yml").write_text(ODD)
    (tmp_path / "content" / "pages").mkdir()
    (tmp_path / "content" / "pages" / "tags.md").touch()
    return Folders(tmp_path / "content")


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []

    def watched(path: Path, data: bytes, settings: Settings) -> Examined:
        seen.append(path.name)
        return examine(path, data, settings)

    monkeypatch.setattr(check, "examine", watched)
    return seen


def run(folders: Folders, tmp_path: Path) -> Checked:
    return check_folders(folders, surroundings(folders), tmp_path / "memory")


def whole(checked: Checked) -> list[tuple[Finding, object]]:
    return [(each, each.fix) for each in checked.findings]


def test_a_second_run_looks_at_nothing_and_finds_the_same(
    folders: Folders, tmp_path: Path, looked_at: list[str]
) -> None:
    first = run(folders, tmp_path)
    assert {each.code for each in first.findings} >= {"duplicate-question", "unknown-key", "raw-html"}
    assert any(each.fix for each in first.findings)
    assert looked_at == ["a.yml", "b.yml", "c.yml"]
    assert whole(run(folders, tmp_path)) == whole(first)
    assert len(looked_at) == 3
    assert whole(check_folders(folders, surroundings(folders))) == whole(first), "the same as without a memory"


def test_what_changed_is_looked_at_anew_and_compared_with_all(
    folders: Folders, tmp_path: Path, looked_at: list[str]
) -> None:
    run(folders, tmp_path)
    del looked_at[:]
    (folders.quizzes / "b.yml").write_text(TOP + GOOD + "  number: 2\n")
    assert "duplicate-id" in {each.code for each in run(folders, tmp_path).findings}
    assert looked_at == ["b.yml"]


def test_other_settings_look_at_all_anew(folders: Folders, tmp_path: Path, looked_at: list[str]) -> None:
    run(folders, tmp_path)
    (tmp_path / "qbank.toml").write_text('[rules]\nduplicate-question = "off"\n')
    assert "duplicate-question" not in {each.code for each in run(folders, tmp_path).findings}
    assert len(looked_at) == 6


def test_another_program_looks_at_all_anew(
    folders: Folders, tmp_path: Path, looked_at: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(folders, tmp_path)
    monkeypatch.setattr(memory, "_program", lambda: b"another")
    run(folders, tmp_path)
    assert len(looked_at) == 6


def test_a_renamed_file_has_its_findings_at_its_new_name(folders: Folders, tmp_path: Path) -> None:
    run(folders, tmp_path)
    (folders.quizzes / "c.yml").rename(folders.quizzes / "d.yml")
    assert {Path(each.path).name for each in run(folders, tmp_path).findings if each.code == "raw-html"} == {"d.yml"}


@pytest.mark.parametrize("harm", [b"", b"no database", b"SQLite format 3\0" + b"x" * 4000])
def test_a_memory_that_is_broken_costs_nothing_but_time(folders: Folders, tmp_path: Path, harm: bytes) -> None:
    first = run(folders, tmp_path)
    (tmp_path / "memory" / "check.sqlite").write_bytes(harm)
    assert whole(run(folders, tmp_path)) == whole(first)
    assert whole(run(folders, tmp_path)) == whole(first)


@pytest.mark.parametrize("entry", ["{", "[]", "[1, 2, 3, 4, 5]", '["x", false, [{}], [], {}]', "null"])
def test_an_entry_that_does_not_fit_is_made_anew(folders: Folders, tmp_path: Path, entry: str) -> None:
    first = run(folders, tmp_path)
    with sqlite3.connect(tmp_path / "memory" / "check.sqlite") as connection:
        connection.execute("UPDATE entries SET seen = ?", (entry,))
    connection.close()
    assert whole(run(folders, tmp_path)) == whole(first)


def test_where_nothing_can_be_kept_the_check_runs_all_the_same(folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "memory").write_text("a file in the way")
    assert run(folders, tmp_path).questions
