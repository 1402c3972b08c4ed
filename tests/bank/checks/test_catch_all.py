from __future__ import annotations

import pytest

from generator.bank.checking.mend import mended
from generator.bank.checks.catch_all import check
from tests.bank.banks import GOOD, bank_with, spans


@pytest.mark.parametrize(
    "text", ["True", "Both A and B", "All of the data", "None was found above", "Yes"], ids=lambda text: text
)
def test_other_options_stand_where_they_like(text: str) -> None:
    assert spans(check(bank_with(GOOD.replace("This", f"'{text}'")))) == []


@pytest.mark.parametrize(
    "text",
    ["All of the above", "None of the above.", "Todas las anteriores", "Keine der genannten", "Toutes les réponses"],
)
def test_an_option_that_speaks_of_all_others_comes_last(text: str) -> None:
    assert spans(check(bank_with(GOOD.replace("That", text)))) == []
    found = spans(check(bank_with(GOOD.replace("This", text))))
    assert found == [(6, 15, 6, 15 + len(text), "catch-all-not-last")]


def test_several_of_them_may_end_the_list() -> None:
    question = GOOD.replace("That", "That\n    - text: All of the above\n    - text: None of the above")
    assert spans(check(bank_with(question))) == []


def test_it_can_be_moved_with_its_mark() -> None:
    bank = bank_with(GOOD.replace("This", "All of the above"))
    (finding,) = check(bank)
    assert finding.fix
    quiz = mended(bank.files[0].quiz, finding.fix)
    assert quiz
    assert [(each.text, each.correct) for each in quiz.questions[0].options] == [
        ("That", False),
        ("All of the above", True),
    ]


def test_where_letters_name_options_nothing_is_moved() -> None:
    question = GOOD.replace("This", "All of the above").replace("That", "That\n    - text: Both A and B")
    (finding,) = check(bank_with(question))
    assert finding.fix is None
