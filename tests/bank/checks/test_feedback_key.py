from __future__ import annotations

import json

import pytest

from generator.bank.checks.feedback_key import check
from tests.bank.banks import GOOD, bank_with, spans


def with_feedback(right: str, wrong: str) -> str:
    return GOOD.replace("true\n", f"true\n      feedback: {json.dumps(right)}\n").replace(
        "That\n", f"That\n      feedback: {json.dumps(wrong)}\n"
    )


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Correct! It is.", "Incorrect. It is not."),
        ("Yes, indeed.", "No: it is not."),
        ("No hidden unit sees it.", "Right angles are another thing."),
        ("False statements are asked for.", "True."),
        ("Richtig.", "Leider falsch."),
        ("¡Correcto!", "Faux."),
    ],
)
def test_feedback_that_fits_the_mark_is_fine(right: str, wrong: str) -> None:
    assert spans(check(bank_with(with_feedback(right, wrong)))) == []


def test_feedback_against_the_mark_is_found_at_its_word() -> None:
    question = with_feedback("Incorrect. No.", "That's right.")
    assert spans(check(bank_with(question))) == [
        (8, 20, 8, 29, "feedback-against-key"),
        (10, 20, 10, 32, "feedback-against-key"),
    ]


def test_where_nothing_is_marked_nothing_is_contradicted() -> None:
    question = with_feedback("Incorrect.", "Correct.").replace("      correct: true\n", "")
    assert spans(check(bank_with(question))) == []
