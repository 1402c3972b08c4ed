from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.bank.bank import read_bank
from generator.bank.check import check_bank
from generator.bank.decode import SIZE_LIMIT
from generator.bank.folders import Folders
from generator.model.finding import Severity

QUIZ = "title: x\nquestions: []\n"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "content")
    folders.quizzes.mkdir(parents=True)
    folders.sources.mkdir()
    return folders


def codes(folders: Folders) -> list[tuple[str, str]]:
    return [(Path(finding.path).name, finding.code) for finding in read_bank(folders).findings]


def test_quizzes_come_in_the_order_of_their_names(folders: Folders) -> None:
    for name in ("b.yml", "a.yml", ".swap", "notes.txt"):
        (folders.quizzes / name).write_text(QUIZ)
    (folders.sources / "week-1.md").write_text("text")
    bank = read_bank(folders)
    assert [file.path for file in bank.files] == [str(folders.quizzes / name) for name in ("a.yml", "b.yml")]
    assert bank.findings == ()
    assert bank.sources == {"week-1.md"}


def test_a_hidden_quiz_is_told_and_not_read(folders: Folders) -> None:
    (folders.quizzes / ".hidden.yml").write_text(QUIZ)
    (folders.quizzes / ".#locked.yml").symlink_to("nobody@nowhere")
    bank = read_bank(folders)
    assert bank.files == ()
    assert [(Path(each.path).name, each.code, each.severity) for each in bank.findings] == [
        (".hidden.yml", "not-read", Severity.NOTICE)
    ]


def test_every_broken_file_is_reported_and_the_others_are_read(folders: Folders) -> None:
    (folders.quizzes / "a.yml").write_text("titel: x\n")
    (folders.quizzes / "b.yml").write_bytes(b"\xff\xfe\x00")
    (folders.quizzes / "c.yml").write_text(QUIZ)
    assert [Path(file.path).name for file in read_bank(folders).files] == ["c.yml"]
    assert {name for name, _ in codes(folders)} == {"a.yml", "b.yml"}


def test_no_folder_is_a_finding(tmp_path: Path) -> None:
    (finding,) = read_bank(Folders(tmp_path)).findings
    assert (finding.path, finding.code) == (str(tmp_path / "quizzes"), "no-quizzes")


def test_what_looks_like_a_quiz_and_is_not_read_is_a_finding(folders: Folders) -> None:
    (folders.quizzes / "a.yaml").write_text(QUIZ)
    (folders.quizzes / "b.YML").write_text(QUIZ)
    (folders.quizzes / "c.yml").mkdir()
    (folders.quizzes / "d").mkdir()
    os.mkfifo(folders.quizzes / "e.yml")
    assert codes(folders) == [
        ("a.yaml", "file-name"),
        ("b.YML", "file-name"),
        ("c.yml", "not-read"),
        ("d", "not-read"),
        ("e.yml", "not-read"),
    ]


def test_links_may_not_leave_the_folder(folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "secret.yml").write_text(QUIZ)
    (folders.quizzes / "a.yml").symlink_to(tmp_path / "secret.yml")
    (folders.quizzes / "b.yml").symlink_to("gone.yml")
    (folders.quizzes / "c.yml").symlink_to("c.yml")
    (folders.quizzes / "d.yml").symlink_to(tmp_path)
    (folders.quizzes / "e.yml").write_text(QUIZ)
    (folders.quizzes / "f.yml").symlink_to("e.yml")
    assert codes(folders) == [
        ("a.yml", "outside-link"),
        ("b.yml", "unreadable"),
        ("c.yml", "unreadable"),
        ("d.yml", "outside-link"),
    ]


def test_a_file_that_may_not_be_read_is_a_finding(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (folders.quizzes / "a.yml").write_text(QUIZ)
    monkeypatch.setattr(Path, "open", refuse)
    assert codes(folders) == [("a.yml", "unreadable")]


def test_a_huge_file_is_not_read_to_its_end(folders: Folders) -> None:
    with (folders.quizzes / "a.yml").open("wb") as file:
        file.truncate(50 * SIZE_LIMIT)
    assert codes(folders) == [("a.yml", "file-too-large")]


HALF = """\
title: x
questions:
  - stem: a
    corect: true
  - stem: b
  - stem: [c]
  - stem: <b>
"""
CUT = [(2, "draft"), (4, "text-cut")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            HALF,
            [(5, "missing-id"), (5, "nothing-to-answer"), (7, "missing-id"), (7, "nothing-to-answer"), (7, "raw-html")],
        ),
        ("titel: x\nquestions:\n  - stem: a\n", [(3, "missing-id"), (3, "nothing-to-answer")]),
        (
            "title: [x]\nsource: y\nquestions:\n  - id: abcdef\n    review: []\n",
            [(2, "source-missing"), (4, "empty-stem"), (4, "nothing-to-answer")],
        ),
        ("title: x\nreview: [{code: c, note: d}]\nquestions:\n  - stem: a # b\n    id: abcdef\n  - stem: &a d\n", CUT),
        ("title: x\nreview: y\nquestions:\n  - stem: a\n", []),
        ("title: x\nquestions:\n  - stem: [a]\n", []),
        ("questions:\n  - stem: a\n", []),
        ("{}\n", []),
        ("title: x\nquestions:\n  - stem: a\n  stem: b\n", []),
    ],
)
def test_the_sound_questions_of_a_broken_file_are_checked_and_no_more(
    folders: Folders, text: str, places: list[tuple[int, str]]
) -> None:
    (folders.quizzes / "a.yml").write_text(text)
    bank = read_bank(folders)
    assert bank.files == ()
    assert bank.findings
    found = set(check_bank(bank)) - set(bank.findings)
    assert [(finding.line, finding.code) for finding in sorted(found)] == places
