from __future__ import annotations

import pytest

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.checks import spelling
from generator.bank.checks.spelling import RuleOptions
from tests.bank.banks import bank_asking

ENGLISH = RuleOptions(languages=["en"])


def words(
    bank: Bank, options: RuleOptions = ENGLISH, known: frozenset[str] = frozenset()
) -> list[tuple[int, int, int]]:
    gathered = [(file.path, spelling.gather(file, options)) for file in bank.files]
    found = spelling.judge(gathered, Surroundings(words=known), options)
    return [(each.line, each.column, each.end_column) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "What does the hyperparameter of a softmax do?",
        "See `recieve` and $recieve$ at https://recieve.example/recieve.",
        "Ask Recieve or the [page](recieve.md).",
        "recieve, recieve and recieve are what the subject calls it",
    ],
    ids=["terms", "code and addresses", "names and links", "a word that comes again and again"],
)
def test_what_stands_in_no_dictionary_is_mostly_fine(text: str) -> None:
    assert words(bank_asking(text)) == []


def test_a_word_that_is_one_step_from_another_is_found() -> None:
    assert words(bank_asking("Do you recieve it?")) == [(3, 19, 26)]


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
