from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.judge.charges import of_question
from tests.importing.drafts import RIGHT, WRONG, option, question


def _codes(right: str, shown: str = "(+)") -> list[str]:
    asked = replace(question("Which is it?", option(right, RIGHT), option("Argon", WRONG)), shown=shown)
    return [doubt.code for doubt in of_question(asked)]


@pytest.mark.parametrize("right", ["Na", "Li", "NH4", "H3O", "Ca(OH)2"])
def test_behind_a_formula_the_sign_may_be_a_charge(right: str) -> None:
    assert _codes(right) == ["key-unclear"]


@pytest.mark.parametrize(("right", "shown"), [("Sodium", "(+)"), ("a router", "(+)"), ("Na", "*"), ("Na", "")])
def test_behind_other_texts_it_shows_the_key(right: str, shown: str) -> None:
    assert _codes(right, shown) == []
