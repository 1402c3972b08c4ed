from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.asking import kinds as askers
from generator.bank.bank import read_bank
from generator.bank.folders import Folders
from generator.cli import main
from generator.model.discover import modules
from generator.model.kinds import kind_of, kinds
from generator.model.question import Option, Pair, Question

OLD = """\
# yaml-language-server: $schema=../quiz.schema.json
title: T
tags: [a]
questions:
  # about the first
  - id: k3v9q2  # its id
    stem: |
      What is it?
    options:
      - text: This
        correct: true
      - text: That
"""
CHOICE = ("choice", "Which?", "", "One", "Two", "", "b")
LAST = ("", "", "y")  # no explanation, no tags, yes


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    found = Folders(tmp_path / "content")
    found.quizzes.mkdir(parents=True)
    (found.quizzes / "old.yml").write_text(OLD)
    return found


def add(folders: Folders, *given: str, to: str = "old") -> Result:
    arguments = ["--content", str(folders.content), "add", *([to] if to else [])]
    return CliRunner().invoke(main, arguments, input="".join(f"{line}\n" for line in given))


def last(folders: Folders, name: str = "old") -> Question:
    bank = read_bank(folders)
    assert not bank.findings
    (file,) = (file for file in bank.files if Path(file.path).stem == name)
    return file.quiz.questions[-1]


def test_every_kind_of_question_can_be_asked_for() -> None:
    names = [module.__name__.rpartition(".")[2] for module in modules(askers)]
    assert names == [kind.__name__.rpartition(".")[2] for kind in kinds()]  # type: ignore[attr-defined]  # modules


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("choice", "Which?", "", "One", "Two", "", "b"), {"options": (Option("One"), Option("Two", correct=True))}),
        (("", "Which?", "", "1", "2", "", "ab"), {"options": (Option("1", correct=True), Option("2", correct=True))}),
        (("choice", "Which?", "", "1", "2", "", "none"), {"options": (Option("1"), Option("2")), "select": "many"}),
        (("numeric", "Which?", "", "1e3", "", "ms"), {"answer": "1e3", "tolerance": "0", "unit": "ms"}),
        (("numeric", "Which?", "", "x", "3", "-1", "5%", ""), {"answer": "3", "tolerance": "5%"}),
        (("short-text", "Which?", "", "yes", "No: 1", ""), {"answers": ("yes", "No: 1")}),
        (
            ("matching", "Which?", "", "1", "one", "2", "two", "", "three", ""),
            {"pairs": (Pair("1", "one"), Pair("2", "two")), "distractors": ("three",)},
        ),
        (("ordering", "Which?", "", "a", "b", "c", ""), {"sequence": ("a", "b", "c")}),
        (("open", "Which?", "", "Because", "it is.", ""), {"answer": "Because\nit is."}),
    ],
)
def test_a_question_is_appended_as_it_was_told(
    folders: Folders, given: tuple[str, ...], expected: dict[str, object]
) -> None:
    result = add(folders, *given, "Why.", "", "x, y z", "y")
    assert result.exit_code == 0, result.output
    question = last(folders)
    found = {name: getattr(question, name) for name in expected}
    assert (question.stem, found, question.explanation, question.tags) == ("Which?", expected, "Why.", ("x", "y z"))
    assert not list(kind_of(question).flaws(question))


def test_what_stood_in_the_file_stays_and_the_style_is_the_banks_own(folders: Folders) -> None:
    assert add(folders, *CHOICE, *LAST).exit_code == 0
    text = (folders.quizzes / "old.yml").read_text()
    assert text.startswith(f"{OLD}\n  - id: {last(folders).id}\n    stem: |\n      Which?\n")
    assert CliRunner().invoke(main, ["--content", str(folders.content), "fmt", "--check"]).exit_code == 0


def test_a_text_may_have_many_lines_and_code_with_empty_ones(folders: Folders) -> None:
    code = ("What does this print?", "```python", "if x:", "", "    print(1)", "```", "Think.", "")
    assert add(folders, "open", *code, "1", "", *LAST).exit_code == 0
    assert last(folders).stem == "What does this print?\n```python\nif x:\n\n    print(1)\n```\nThink."


def test_a_text_can_be_written_in_an_editor(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf "One paragraph.\\n\\nAnother.\\n" >> "$1"\n')
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    assert add(folders, "open", "Start.", ":e", "1", "", *LAST).exit_code == 0
    assert last(folders).stem.split("\n") == ["Start.", "One paragraph.", "", "Another."]


@pytest.mark.parametrize("answers", range(len((*CHOICE, *LAST))))
def test_who_stops_changes_nothing(folders: Folders, answers: int) -> None:
    result = add(folders, *(*CHOICE, *LAST)[:answers])
    assert result.exit_code == 130
    assert "nothing was written" in result.stderr
    assert [(path.name, path.read_text()) for path in folders.quizzes.iterdir()] == [("old.yml", OLD)]


def test_who_says_no_at_the_end_changes_nothing(folders: Folders) -> None:
    assert add(folders, *CHOICE, "", "", "n").exit_code == 130
    assert (folders.quizzes / "old.yml").read_text() == OLD


def test_a_new_name_starts_a_quiz(folders: Folders) -> None:
    result = add(folders, "../x/y z", "new", "My title: one", *CHOICE, *LAST, to="")
    assert result.exit_code == 0, result.output
    assert "Quizzes: old\n" in result.output
    assert last(folders, "new").stem == "Which?"
    assert CliRunner().invoke(main, ["--content", str(folders.content), "check"]).exit_code == 0


def test_options_that_cannot_be_graded_are_asked_for_again(folders: Folders) -> None:
    result = add(folders, "choice", "Which?", "", "One", "Two", "", "C", "a", *LAST)
    assert "There is no option C." in result.output
    assert last(folders).key == (0,)
    result = add(folders, "ordering", "Why?", "", "a", "a", "", "a", "b", "", *LAST)
    assert "reads like item 1" in result.output
    assert last(folders).sequence == ("a", "b")


def test_a_question_that_the_bank_has_is_pointed_out(folders: Folders) -> None:
    result = add(folders, "choice", "What is it?", "", "That", "This", "", "b", *LAST)
    assert f"Is this the same question? k3v9q2 in {folders.quizzes}" in result.output


def test_invisible_characters_are_asked_for_again(folders: Folders) -> None:
    result = add(folders, "open", "a\x1bb", "", "What?", "", "1", "", *LAST)
    assert "U+001B" in result.output
    assert last(folders).stem == "What?"


@pytest.mark.parametrize("name", ["a b", "..", "-x", ""])
def test_a_name_that_no_file_can_have_is_refused(folders: Folders, name: str) -> None:
    arguments = ["--content", str(folders.content), "add", "--", name]
    assert CliRunner().invoke(main, arguments, input="").exit_code == 2
    assert len(list(folders.quizzes.iterdir())) == 1


def test_a_broken_file_is_refused_before_anything_is_asked(folders: Folders) -> None:
    (folders.quizzes / "old.yml").write_text("title: [\n")
    result = add(folders)
    assert result.exit_code == 2
    assert "mend it first" in result.stderr
