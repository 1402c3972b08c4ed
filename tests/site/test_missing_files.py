from __future__ import annotations

import pytest

from generator.bank.bank import Bank
from generator.bank.read import QuizFile, read_quiz
from generator.site.missing_files import missing_files

NAMES = frozenset({"pictures/a b.png", "index.md", "tags.md"})
QUIZ = """\
title: T
questions:
  - id: aaaaa1
    stem: Which?
    options:
      - text: a
        correct: true
      - text: b
    explanation: |
      The text is
      TEXT
"""
NOTE = """\
    review:
      - code: x
        note: y
"""


def bank(text: str, *, draft: bool = False) -> Bank:
    return Bank((quiz_file("q/x.yml", text, draft=draft), quiz_file("q/waiting.yml", "a", draft=True)))


def quiz_file(path: str, text: str, *, draft: bool) -> QuizFile:
    file, findings = read_quiz(path, (QUIZ.replace("TEXT", text) + (NOTE if draft else "")).encode())
    assert file, findings
    return file


@pytest.mark.parametrize(
    "text",
    [
        "![alt](../pictures/a%20b.png)",
        "![alt](<../pictures/a b.png>)",
        "[home](../index.md#part)",
        "[this](x.md#aaaaa1), [all](index.md), [above](#aaaaa1)",
        "[outside](https://example.org/a.png), <https://example.org/a.png>, [mail](mailto:a@b.org)",
        "[absolute](/a.png), [folder](../tags/)",
        "`![alt](gone.png)` and $f[i](x.y)$",
        r"\![alt] (gone.png)",
    ],
)
def test_what_is_there_and_what_is_no_file_of_the_site_is_fine(text: str) -> None:
    assert missing_files(bank(text), NAMES) == ()


@pytest.mark.parametrize(
    ("text", "column", "hint"),
    [
        ("![alt](gone.png)", 14, "put the file at content/pages/quizzes/gone.png,"),
        ("see ![alt](../gone.png)", 18, "put the file at content/pages/gone.png,"),
        ("![alt](pictures/a%20b.png)", 14, "write `../pictures/a b.png`."),
        ("[that](waiting.md)", 14, "put the file at"),
        ("[that](../quizzes/none.md#x)", 14, "put the file at content/pages/quizzes/none.md,"),
        ("![up](../../../etc/a.png)", 13, "must not leave content/pages"),
    ],
)
def test_what_leads_nowhere_is_an_error_at_its_place(text: str, column: int, hint: str) -> None:
    (finding,) = missing_files(bank(text), NAMES)
    assert (finding.path, finding.line, finding.column) == ("q/x.yml", 11, column)
    assert finding.code == "missing-file"
    assert hint in finding.hint


def test_a_draft_stops_no_build() -> None:
    assert missing_files(bank("![alt](gone.png)", draft=True), NAMES) == ()
    assert missing_files(bank("![alt](gone.png)", draft=True), NAMES, drafts=True)
    assert missing_files(bank("[that](waiting.md)"), NAMES, drafts=True) == ()


def test_an_address_that_is_no_address_leads_to_no_file() -> None:
    assert missing_files(bank("[a](http://[b.png)"), NAMES) == ()
