from __future__ import annotations

import pytest

from generator.importing.judge.odd_numbers import of_question
from tests.importing.drafts import option, question


@pytest.mark.parametrize("text", ["1,0oo0,0o0 stones", "3o5 g", "1,ooo stones"])
def test_letters_in_a_number_are_in_doubt(text: str) -> None:
    assert [doubt.code for doubt in of_question(question("Which?", text, "mud"))] == ["glyphs-odd"]


@pytest.mark.parametrize("text", ["1,000 stones", "CO2 and 2O2", "`3o5`", "to 5 o'clock"])
def test_other_numbers_are_fine(text: str) -> None:
    assert list(of_question(question("Which?", text, option("a3o5", code=True)))) == []
