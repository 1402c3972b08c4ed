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
        "The first step is to read; the last one is to think.",
        "The first option to try is rest, the last answer that one gives is no.",
        "f(a) is right, and so is (x).",
        "Answer 2 questions, or choose option 7.",
        "This is 1 option, and that makes options 2.5 times as many.",
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
        ("(b) is wrong.", "(b)"),
        ("Thus (a) is correct.", "(a)"),
        ("So option 2 is wrong.", "option 2"),
        ("Options 1 and 2 are wrong.", "Options 1 and 2"),
        ("It is option 2: that.", "option 2"),
        ("Antwort 2 ist falsch.", "Antwort 2"),
        ("The first option is right.", "The first option"),
        ("It is the last option.", "the last option"),
        ("Die zweite Antwort ist falsch.", "Die zweite Antwort"),
        ("La primera opción es falsa.", "La primera opción"),
    ],
)
def test_a_letter_that_names_an_option_is_found(text: str, named: str) -> None:
    column = START + 1 + text.index(named)
    assert spans(check(explained(text))) == [(9, column, 9, column + len(named), "option-letter")]


@pytest.mark.parametrize("text", ["So option B is wrong.", "The second option is wrong.", "The last option is wrong."])
def test_the_hint_quotes_the_option(text: str) -> None:
    (finding,) = check(explained(text))
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
        GOOD.replace("What is it?", "Of these plans Option B is cheap. Why?"),
        "- id: k3v9q2\n  stem: Why?\n  answers: [So]\n",
    ],
    ids=["order is kept", "order is kept by an option", "about things called so", "in capitals", "no options"],
)
def test_letters_that_stay_true_are_fine(question: str) -> None:
    assert spans(check(explained("So option B is wrong.", question))) == []


@pytest.mark.parametrize(
    ("first", "second", "length"), [("a) This", "b) That", 2), ("(A) This", "(B) That", 3), ("A. x", "B. y", 2)]
)
def test_options_with_letters_of_their_own_are_found(first: str, second: str, length: int) -> None:
    question = GOOD.replace("This", first).replace("That", second)
    assert spans(check(bank_with(question))) == [(6, 15, 6, 15 + length, "lettered-options")]


@pytest.mark.parametrize(
    ("first", "second"), [("a) This", "That"), ("a) This", "c) That"), ("B. Russell", "A. Einstein"), ("a tree", "b")]
)
def test_options_that_only_begin_with_a_letter_are_fine(first: str, second: str) -> None:
    assert spans(check(bank_with(GOOD.replace("This", first).replace("That", second)))) == []
