from __future__ import annotations

import pytest

from generator.bank.checks.key_count import check
from tests.bank.banks import GOOD, bank_with, spans

TWO = GOOD.replace("That", "That\n      correct: true")
MANY = GOOD + "  select: many\n"


@pytest.mark.parametrize(
    ("question", "stem"),
    [
        (GOOD, "Which one of these is it?"),
        (TWO, "Which of these are it?"),
        (TWO, "Which are it? Choose two."),
        (MANY, "Select all that apply."),
        (TWO, "Select all that apply."),
        (GOOD, "Which of the 3 layers is it?"),
        (GOOD, "Which one is it, after two rounds?"),
    ],
)
def test_a_stem_that_asks_for_the_key_is_fine(question: str, stem: str) -> None:
    assert spans(check(bank_with(question.replace("What is it?", stem)))) == []


@pytest.mark.parametrize(
    ("question", "stem", "asked"),
    [
        (TWO, "Which one of these is it?", "Which one of"),
        (TWO, "What is it (select one)?", "select one"),
        (TWO, "Which are it? Choose three.", "Choose three"),
        (GOOD, "Which two are it?", "Which two"),
        (GOOD, "Pick all that apply.", "Pick all that"),
        (TWO, "¿Cuál de las siguientes es verdadera?", "Cuál de las siguientes es"),
        (TWO, "Wählen Sie genau eine Antwort.", "Wählen Sie genau eine"),
        (TWO, "Laquelle de ces phrases ?", "Laquelle de ces"),
    ],
)
def test_a_stem_that_asks_for_more_or_fewer_is_found_at_its_words(question: str, stem: str, asked: str) -> None:
    column = 11 + stem.index(asked)
    found = spans(check(bank_with(question.replace("What is it?", stem))))
    assert found == [(4, column, 4, column + len(asked), "key-count")]
