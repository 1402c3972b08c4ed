from __future__ import annotations

import json

import pytest

from generator.bank.bank import Bank
from generator.bank.checks.explanation_key import check
from tests.bank.banks import GOOD, bank_with, spans

TRUTH = GOOD.replace("This", '"True"').replace("That", '"False"')
START = 19
"""The column of the first character of the explanation."""


def explained(text: str, question: str = GOOD) -> Bank:
    return bank_with(f"{question}  explanation: {json.dumps(text, ensure_ascii=False)}\n")


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (GOOD, "The correct answer is A."),
        (GOOD, "The correct answer is not B."),
        (GOOD, "Option B is not correct."),
        (GOOD, "The correct answer is “This”; “That” is not."),
        (GOOD, "“That” is what many take for the answer."),
        (TRUTH, "True. It is so."),
        (TRUTH, "False friends are no help here."),
        (GOOD.replace("That", "That\n      correct: true"), "A and B are correct."),
        (GOOD + "  review: [{code: x, note: y}]\n", "The correct answer is B."),
    ],
)
def test_what_fits_the_key_is_fine(question: str, text: str) -> None:
    assert spans(check(explained(text, question))) == []


@pytest.mark.parametrize(
    ("question", "text", "named"),
    [
        (GOOD, "The correct answer is B.", "B"),
        (GOOD, "Answer: B", "B"),
        (GOOD, "Thus option B is correct.", "B"),
        (GOOD, "The correct answers are A, B.", "A, B"),
        (GOOD, "The right answer is: “That”.", "That"),
        (GOOD, "The correct answer is **that**, as always.", "that"),
        (GOOD, "La respuesta correcta es la B.", "B"),
        (GOOD, "Richtig ist B.", "B"),
        (GOOD, "La bonne réponse est la B.", "B"),
        (TRUTH, "False. It is not so.", "False"),
        (TRUTH, "**False**: it is not so.", "False"),
    ],
)
def test_another_option_that_is_called_right_is_an_error_at_its_place(question: str, text: str, named: str) -> None:
    column = START + text.index(named)
    assert spans(check(explained(text, question))) == [(9, column, 9, column + len(named), "explanation-against-key")]


def test_the_finding_names_both() -> None:
    (finding,) = check(explained("The correct answer is B."))
    assert finding.message == "The explanation calls option B right; the key is “This”."
