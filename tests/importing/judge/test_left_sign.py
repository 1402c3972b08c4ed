from __future__ import annotations

import pytest

from generator.importing.judge.left_sign import of_question
from tests.importing.drafts import RIGHT, WRONG, option, question


@pytest.mark.parametrize("text", ["Pumice *", "Pumice*", "Pumice ✓", "✔ Pumice", "*Pumice"])
def test_a_sign_that_only_the_right_option_has_is_doubted(text: str) -> None:
    doubts = list(of_question(question("Which floats?", option("Slate", WRONG), option(text, RIGHT))))
    assert [doubt.code for doubt in doubts] == ["option-doubtful"]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("*Pumice*", "Slate"), ("**Pumice**", "Slate"), ("int *p", "int p"), ("a*", "b*"), ("2 * 3", "6")],
)
def test_emphasis_and_signs_of_others_are_text(right: str, wrong: str) -> None:
    assert not list(of_question(question("Which?", option(wrong, WRONG), option(right, RIGHT))))
