from __future__ import annotations

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.mends.doubled_brackets import mend
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "texts",
    [
        ("x = fold((1,2))", "x = fold((3,2))"),
        ("x = fold(1,2)", "x = fold((3,2))"),
        ("x = fold(1,2))", "x = turn((3,2))"),
        ("x = fold(1,2))", "x = fold((3,2)"),
        ("x = fold(fold(1,2)))", "x = fold((3,2))"),
        ("x = fold 1,2))", "x = fold((3,2))"),
        ("x) a rock", "fold((1))"),
    ],
)
def test_brackets_that_may_be_right_stay(texts: tuple[str, ...]) -> None:
    quiz = QuizDraft("Rocks", (question("How is it folded?", *texts),))
    assert mend(quiz) == quiz


@pytest.mark.parametrize(
    ("texts", "mended"),
    [
        (("x = fold(1,2))", "x = fold((3,2))"), "x = fold((1,2))"),
        (("img.fold(32*3,1))", "img.fold((32,3))", "img.fold(3,2))"), "img.fold((32*3,1))"),
    ],
)
def test_another_option_shows_two_brackets(texts: tuple[str, ...], mended: str) -> None:
    options = mend(QuizDraft("Rocks", (question("How is it folded?", *texts),))).questions[0].options
    assert options[0].text == mended
