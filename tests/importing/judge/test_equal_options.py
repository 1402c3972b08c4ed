from __future__ import annotations

from generator.importing.judge.equal_options import of_question
from tests.importing.drafts import question


def test_the_same_option_twice_is_in_doubt() -> None:
    doubts = of_question(question("What is lava?", "Molten rock", "Mud", "Molten  rock"))
    assert [doubt.code for doubt in doubts] == ["options-alike"]


def test_options_that_differ_in_a_sign_or_a_capital_are_fine() -> None:
    assert not list(of_question(question("What is lava?", "c.shape", "cshape", "C.shape", "c.shape of")))
