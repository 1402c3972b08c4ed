from __future__ import annotations

import re
from pathlib import Path
from textwrap import indent

import pytest

from generator.bank.bank import Bank
from generator.bank.check import check_folders
from generator.bank.checking.surroundings import Surroundings, surroundings
from generator.bank.checks import spelling
from generator.bank.checks.spelling import RuleOptions
from generator.bank.folders import Folders
from generator.model.finding import Severity
from tests.bank.banks import GOOD, bank_asking

ENGLISH = RuleOptions(languages=["en"])


def words(
    bank: Bank, options: RuleOptions = ENGLISH, known: frozenset[str] = frozenset()
) -> list[tuple[int, int, int]]:
    gathered = [(file.path, spelling.gather(Bank((file,)), options)) for file in bank.files]
    found = spelling.judge(gathered, Surroundings(words=known), options)
    return [(each.line, each.column, each.end_column) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "What does the hyperparameter of a softmax do?",
        "See `recieve` and $recieve$ at https://recieve.example/recieve.",
        "Ask Recieve or the [page](recieve.md).",
        "recieve, recieve and recieve are what the subject calls it",
        "Numpy is a library. Keras: another. Vite, Kaggle",
        "dbl, src, nad, ip, sql, ftp, var, ptr and fmt of the abbreviations",
        "TEH and ADN",
    ],
    ids=[
        *("terms", "code and addresses", "names and links", "a word that comes again and again"),
        *("names at the start", "abbreviations", "capital letters"),
    ],
)
def test_what_stands_in_no_dictionary_is_mostly_fine(text: str) -> None:
    assert words(bank_asking(text)) == []


def test_a_word_that_is_one_step_from_another_is_found() -> None:
    assert words(bank_asking("Do you recieve it?")) == [(3, 19, 26)]


@pytest.mark.parametrize(
    ("text", "column", "end"),
    [
        ("Wich of these is it?", 12, 16),
        ("Is it teh one?", 18, 21),
        ("This adn that?", 17, 20),
        ("So. Thier one?", 16, 21),
    ],
)
def test_misspellings_of_common_words_are_found_at_the_start_and_though_short(text: str, column: int, end: int) -> None:
    assert words(bank_asking(text)) == [(3, column, end)]


def test_the_example_of_the_page_is_found_with_the_settings_of_the_page(tmp_path: Path) -> None:
    (tmp_path / "qbank.toml").write_text('[rules]\nspelling = "warning"\n')
    quizzes = tmp_path / "content/quizzes"
    quizzes.mkdir(parents=True)
    (example,) = re.findall(r"^Example: `(.*)`$", spelling.__doc__ or "", re.MULTILINE)
    text = "title: T\nquestions:\n" + indent(GOOD.replace("What is it?", example), "  ")
    (quizzes / "a.yml").write_text(text)
    folders = Folders(tmp_path / "content")
    found = check_folders(folders, surroundings(folders)).findings
    assert [(each.code, each.line, each.column) for each in found] == [("spelling", 4, 11), ("spelling", 4, 35)]
    assert found[0].severity is Severity.WARNING


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("theme:\n  name: material\n  language: de  # German\n", "de"),
        ("site_name: x\ntheme:\n\n  # language: es\n  language: 'fr'\nplugins: []", "fr"),
        ("theme: {name: material, language: es}\n", "es"),
        ("theme: material\n", "en"),
        ("theme:\n  name: material\nextra:\n  language: de\n", "en"),
        ("theme:\n  language: pt-BR\n", "pt"),
    ],
)
def test_the_language_is_that_of_the_site_unless_one_is_set(tmp_path: Path, text: str, language: str) -> None:
    (tmp_path / "mkdocs.yml").write_text(text)
    assert spelling.settled(RuleOptions(), tmp_path).languages == [language]
    assert spelling.settled(RuleOptions(languages=["de"]), tmp_path).languages == ["de"]


def test_words_of_the_project_are_right() -> None:
    assert words(bank_asking("Do you recieve it?"), known=frozenset({"recieve"})) == []


def test_a_word_of_one_of_the_languages_is_right() -> None:
    assert (
        words(bank_asking("Was ist eine Ableitung, derivative, geschrieben?"), RuleOptions(languages=["en", "de"]))
        == []
    )


def test_a_language_without_a_list_is_told() -> None:
    assert "`xx`" in spelling.problem(RuleOptions(languages=["xx"]))
    assert spelling.problem(ENGLISH) == ""
