from __future__ import annotations

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.mends.assigned_digit import mend
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "texts",
    [
        ("It adds (z = Wx + b)", "It adds (z = Wx - b)"),
        ("It adds (2 = Wx + b)", "It adds (y = Wx + b)"),
        ("It adds (2 = Wx + b)", "It adds (z = Wx - b)"),
        ("2 = 3x + b", "Z and z = 3x + bc"),
        ("12 = Wx + b", "1z = Wx + b"),
        ("a + 2 = Wx + b", "a + z = Wx + b"),
        ("2 == Wx + b", "z == Wx + b"),
        ("x = 2", "x = z"),
        ("2 = 1 + 1", "z = 1 + 1"),
    ],
)
def test_a_number_that_nothing_disproves_stays(texts: tuple[str, ...]) -> None:
    quiz = QuizDraft("Rocks", (question("What does it do?", *texts),))
    assert mend(quiz) == quiz


@pytest.mark.parametrize(
    ("texts", "mended"),
    [
        (("It adds (2 = Wx + b) first", "It adds (z= Wx + b) last"), "It adds (z = Wx + b) first"),
        (("5 = a * t", "s = a * t"), "s = a * t"),
        (("(9= k/m2)", "(q = k/m2)"), "(q= k/m2)"),
    ],
)
def test_another_option_has_the_variable(texts: tuple[str, ...], mended: str) -> None:
    options = mend(QuizDraft("Rocks", (question("What does it do?", *texts),))).questions[0].options
    assert (options[0].text, options[1].text) == (mended, texts[1])
