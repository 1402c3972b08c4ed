from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from generator.bank.folders import Folders
from generator.bank.format import format_bank, format_text
from generator.bank.read import read_quiz
from generator.bank.schema import FIRST_LINE
from generator.bank.yaml_write import dump
from generator.model.question import Quiz
from tests.bank.quizzes import quizzes

UNTIDY = """\
# by hand
title:   Tuning # short

questions:
- stem: 'One?'   # why
  options:
  - {text: Yes,   correct: true}
  # the wrong one
  -   text:  +1

-   number: 3
    id: aaaaa2
    stem: >-
        folded
        text
"""
TIDY = f"""\
{FIRST_LINE}
# by hand
title: Tuning   # short

questions:
  - id: ID
    stem: 'One?' # why
    options:
      - {{text: Yes, correct: true}}
  # the wrong one
      - text: +1

  - number: 3
    id: aaaaa2
    stem: >-
      folded
      text
"""


def formatted(text: str, taken: tuple[str, ...] = ()) -> str:
    new, findings = format_text("tuning.yml", text, taken)
    assert new is not None, findings
    return new


def given_id(text: str) -> str:
    file, _ = read_quiz("tuning.yml", text.encode())
    assert file is not None
    return file.quiz.questions[0].id


def test_a_file_gets_one_indentation_and_its_ids_and_keeps_the_rest() -> None:
    text = formatted(UNTIDY)
    assert text.replace(given_id(text), "ID") == TIDY


def test_formatting_twice_changes_nothing() -> None:
    assert formatted(formatted(UNTIDY)) == formatted(UNTIDY)


@given(quizzes.filter(lambda quiz: all(question.id for question in quiz.questions)))
def test_a_new_file_is_formatted(quiz: Quiz) -> None:
    assert formatted(dump(quiz)) == dump(quiz)


def test_a_given_id_is_not_in_use() -> None:
    first = given_id(formatted(UNTIDY))
    assert given_id(formatted(UNTIDY)) == first
    assert given_id(formatted(UNTIDY, (first,))) != first


def test_an_empty_id_is_filled() -> None:
    text = "title: T\nquestions:\n  - stem: s\n    id:\n  - id: ''\n    stem: s\n"
    file, _ = read_quiz("t.yml", formatted(text).encode())
    assert file is not None
    assert len({question.id for question in file.quiz.questions} - {""}) == 2


@pytest.mark.parametrize(
    "head",
    [
        "",
        "\n",
        f"{FIRST_LINE}\n",
        f"# a\n{FIRST_LINE}\n",
        "# yaml-language-server: $schema=old.json\n",
        "---\n",
        "# a\n\n---\n",
    ],
)
def test_the_first_line_names_the_schema_once(head: str) -> None:
    text = formatted(f"{head}title: T\nquestions: []\n")
    assert text.startswith(f"{FIRST_LINE}\n")
    assert text.count("$schema") == 1


def test_line_breaks_are_those_of_the_repository() -> None:
    assert formatted("title: T\r\nquestions: []") == f"{FIRST_LINE}\ntitle: T\nquestions: []\n"


def test_a_file_that_breaks_the_format_is_left_alone() -> None:
    text, findings = format_text("t.yml", "title: T\nquestion: []\n", ())
    assert text is None
    assert "unknown-key" in {finding.code for finding in findings}


def test_all_files_of_a_bank_are_formatted_but_for_broken_ones(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.quizzes.mkdir()
    good, broken, done = (folders.quizzes / name for name in ("a.yml", "b.yml", "c.yml"))
    good.write_text(UNTIDY)
    broken.write_bytes(b"title: [\n")
    done.write_text(formatted(UNTIDY))

    dry = format_bank(folders, check=True)
    assert [(result.path, result.changed, bool(result.findings)) for result in dry] == [
        (good, True, False),
        (broken, False, True),
        (done, False, False),
    ]
    assert good.read_text() == UNTIDY

    assert format_bank(folders, check=False) == dry
    assert broken.read_bytes() == b"title: [\n"
    assert given_id(good.read_text()) != given_id(done.read_text())
    assert not any(result.changed for result in format_bank(folders, check=True))
