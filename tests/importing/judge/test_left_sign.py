from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.judge.left_sign import of_question
from tests.importing.drafts import RIGHT, WRONG, option, question
from tests.importing.text import lines


@pytest.mark.parametrize("text", ["Pumice *", "Pumice*", "Pumice ✓", "✔ Pumice", "*Pumice"])
def test_a_sign_that_only_the_right_option_has_is_doubted(text: str) -> None:
    single = question("Which floats?", option("Slate", WRONG), option(text, RIGHT))
    (line,) = lines("1.")
    both = replace(single, evidence=(replace(line, span=replace(line.span, reading=1)),))
    assert [doubt.code for doubt in of_question(both)] == ["option-doubtful"]
    assert not list(of_question(single))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("*Pumice*", "Slate"), ("**Pumice**", "Slate"), ("int *p", "int p"), ("a*", "b*"), ("2 * 3", "6")],
)
def test_emphasis_and_signs_of_others_are_text(right: str, wrong: str) -> None:
    single = question("Which?", option(wrong, WRONG), option(right, RIGHT))
    (line,) = lines("1.")
    assert not list(of_question(replace(single, evidence=(replace(line, span=replace(line.span, reading=1)),))))
