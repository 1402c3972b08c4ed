from __future__ import annotations

import json

import pytest

from generator.bank.bank import Bank
from generator.bank.checks.option_letter import check
from tests.bank.banks import GOOD, bank_with, spans

START = 18
"""The column of the first character of the explanation."""


def explained(text: str, question: str = GOOD) -> Bank:
    return bank_with(f"{question}  explanation: {json.dumps(text, ensure_ascii=False)}\n")


@pytest.mark.parametrize(
    "text",
    [
        "This is right, that is wrong.",
        "A is an article, and vitamin B is none.",
        "An option a reader may choose; option Alpha.",
        "`option B` is code, $A$ is math: option $B$.",
        "Class A is correct here.",
        "Die Antwort auf alles ist 42.",
    ],
)
def test_texts_without_letters_of_options_are_fine(text: str) -> None:
    assert spans(check(explained(text))) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("So option B is wrong.", "option B"),
        ("Options A and B are wrong.", "Options A and B"),
        ("See answer (b).", "answer (b)"),
        ("B is incorrect, as it is.", "B"),
        ("First. A and C are not correct", "A and C"),
        ("La opción B es falsa.", "opción B"),
        ("Antwort B ist falsch.", "Antwort B"),
        ("La réponse B est fausse.", "réponse B"),
    ],
)
def test_a_letter_that_names_an_option_is_found(text: str, named: str) -> None:
    column = START + 1 + text.index(named)
    assert spans(check(explained(text))) == [(9, column, 9, column + len(named), "option-letter")]


def test_the_hint_quotes_the_option() -> None:
    (finding,) = check(explained("So option B is wrong."))
    assert "“That”" in finding.hint


def test_feedback_is_looked_through_as_well() -> None:
    question = GOOD.replace("This\n", "This\n      feedback: Not B, but choice A.\n")
    assert spans(check(bank_with(question))) == [(7, 30, 7, 38, "option-letter")]


@pytest.mark.parametrize(
    "question",
    [
        GOOD + "  shuffle: 'no'\n",
        GOOD.replace("That", "Both A and B"),
        GOOD.replace("What is it?", "Of these plans option B is cheap. Why?"),
        "- id: k3v9q2\n  stem: Why?\n  answers: [So]\n",
    ],
    ids=["order is kept", "order is kept by an option", "about things called so", "no options"],
)
def test_letters_that_stay_true_are_fine(question: str) -> None:
    assert spans(check(explained("So option B is wrong.", question))) == []
