from __future__ import annotations

from pathlib import Path

import pytest

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.checks import links
from generator.bank.read import QuizFile, read_quiz
from generator.model.finding import Finding
from tests.bank.banks import judged

NAMES = ("pictures/a b.png", "tags.md")
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
HOME = """\
---
title: Home
---
# The home page

## A part {#part}

<a name="here"></a>
"""
NOTE = """\
    review:
      - code: x
        note: y
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    page = tmp_path / "index.md"
    page.write_text(HOME)
    return page


def found(bank: Bank, home: Path = Path("none.md"), *, drafts: bool = False) -> list[Finding]:
    site = {"index.md": home} | {name: Path(name) for name in NAMES}
    return judged(links, bank, Surroundings(site=site, drafts=drafts))


def bank(text: str, *, draft: bool = False) -> Bank:
    return Bank((quiz_file("q/x.yml", text, draft=draft), quiz_file("q/waiting.yml", "a", draft=True)))


def quiz_file(path: str, text: str, *, draft: bool, name: str = "aaaaa1") -> QuizFile:
    file, findings = read_quiz(
        path, (QUIZ.replace("TEXT", text).replace("aaaaa1", name, 1) + (NOTE if draft else "")).encode()
    )
    assert file, findings
    return file


@pytest.mark.parametrize(
    "text",
    [
        "![alt](../pictures/a%20b.png)",
        "![alt](<../pictures/a b.png>)",
        "[home](../index.md#part), [top](../index.md#the-home-page), [here](../index.md#here)",
        "[this](x.md#aaaaa1), [title](x.md#t), [all](index.md#any), [above](#aaaaa1)",
        "[outside](https://example.org/a.png), <https://example.org/a.png>, [mail](mailto:a@b.org)",
        "[absolute](/a.png), [nowhere](), ![ ]( )",
        "`![alt](gone.png)` and $f[i](x.y)$",
        r"\![alt] (gone.png)",
    ],
)
def test_what_is_there_and_what_is_no_file_of_the_site_is_fine(text: str, home: Path) -> None:
    assert found(bank(text), home) == []


@pytest.mark.parametrize(
    ("text", "column", "hint"),
    [
        ("![alt](gone.png)", 14, "put the file at content/pages/quizzes/gone.png,"),
        ("see ![alt](../gone.png)", 18, "put the file at content/pages/gone.png,"),
        ("![alt](pictures/a%20b.png)", 14, "write `../pictures/a b.png`."),
        ("[that](waiting.md)", 14, "put the file at"),
        ("[that](../quizzes/none.md#x)", 14, "put the file at content/pages/quizzes/none.md,"),
        ("![up](../../../etc/a.png)", 13, "must not leave content/pages"),
        ("[host](http//example.org)", 14, "starts with `https://`"),
        ("[host](www.example.org)", 14, "starts with `https://`"),
        ("[up](../../../secret)", 12, "must not leave content/pages"),
        ("[folder](../tags/)", 16, "write `../tags.md`."),
        ("[no ending](x#aaaaa1)", 19, "write `x.md#aaaaa1`."),
        ("See gone.md, `gone.md`, [it](gone.md)", 36, "put the file at"),
    ],
)
def test_what_leads_nowhere_is_an_error_at_its_place(text: str, column: int, hint: str) -> None:
    (finding,) = found(bank(text))
    assert (finding.path, finding.line, finding.column) == ("q/x.yml", 11, column)
    assert finding.code == "missing-file"
    assert hint in finding.hint


def test_each_of_several_is_found_at_its_own_place() -> None:
    findings = found(bank("x.md: [a](g.md), [b][r], [c](g.md)\n      [r]: g.md"))
    assert sorted((each.line, each.column) for each in findings) == [(11, 17), (11, 36), (12, 12)]


def test_a_draft_stops_no_build() -> None:
    assert found(bank("![alt](gone.png)", draft=True)) == []
    assert found(bank("![alt](gone.png)", draft=True), drafts=True)
    assert found(bank("[that](waiting.md)"), drafts=True) == []


def test_an_address_that_is_no_address_leads_to_no_file() -> None:
    assert found(bank("[a](http://[b.png)")) == []


@pytest.mark.parametrize(
    ("text", "span", "hint"),
    [
        ("[it](#aaaaa2)", (12, 19), "See to the id"),
        ("so [it](x.md#aaaaa2)", (15, 26), "See to the id"),
        ("[it](../index.md#parts)", (12, 29), "See to the id"),
        ("[it](#bbbbb1)", (12, 19), "write `other.md#bbbbb1`"),
    ],
)
def test_a_place_that_a_page_does_not_have_is_an_error(text: str, span: tuple[int, int], hint: str, home: Path) -> None:
    other = quiz_file("q/other.yml", "b", draft=False, name="bbbbb1")
    (finding,) = found(Bank((quiz_file("q/x.yml", text, draft=False), other)), home)
    assert (finding.line, finding.end_line, finding.code) == (11, 11, "missing-anchor")
    assert (finding.column, finding.end_column) == span
    assert hint in finding.hint


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("see [it](tags.md)", "see [it](../tags.md)"),
        ("see [it](#bbbbb1).", "see [it](other.md#bbbbb1)."),
        ("see [it](gone.md#bbbbb1)", "see [it](other.md#bbbbb1)"),
    ],
)
def test_an_address_that_can_only_mean_one_thing_can_be_mended(text: str, mended: str) -> None:
    other = quiz_file("q/other.yml", "b", draft=False, name="bbbbb1")
    (finding,) = found(Bank((quiz_file("q/x.yml", text, draft=False), other)))
    assert finding.fix
    assert finding.fix.where == ("questions", 0, "explanation")
    assert finding.fix.value == f"The text is\n{mended}"
