from __future__ import annotations

import pytest

from generator.importing.judge.lost_beginning import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize(
    ("texts", "odd"),
    [
        (("x = fold((1,2))", "x = fold((3,2))", "fold((2,2))"), "fold((2,2))"),
        (("x= img.fold(1)", "img.fold(2)", "x= img.fold(3)"), "img.fold(2)"),
    ],
)
def test_what_lacks_the_beginning_of_all_others_is_in_doubt(texts: tuple[str, ...], odd: str) -> None:
    doubts = list(of_question(question("How is it done?", *texts)))
    assert [line.text for doubt in doubts for line in doubt.lines] == [odd]


@pytest.mark.parametrize(
    "texts",
    [
        ("x = fold((1,2))", "x = fold((3,2))", "x = fold((2,2))"),
        ("x = fold((1,2))", "fold((2,2))"),
        ("x = fold((1,2))", "x = turn((3,2))", "fold((2,2))"),
        ("Increase the heat", "Increase the salt", "Decrease the salt"),
        ("unfold it", "unfold me", "fold it"),
        ("Rock", "Mud", "Ash"),
    ],
)
def test_other_options_are_fine(texts: tuple[str, ...]) -> None:
    assert not list(of_question(question("How is it done?", *texts)))
