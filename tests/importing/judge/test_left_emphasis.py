from __future__ import annotations

import pytest

from generator.importing.judge.left_emphasis import of_question
from tests.importing.drafts import option, question


@pytest.mark.parametrize("text", ["Iron** (see below)", "**Iron** and** tin", "Iron**"])
def test_emphasis_that_does_not_open_is_in_doubt(text: str) -> None:
    doubts = list(of_question(question("Which?", option(text), option("Lava"))))
    assert [doubt.code for doubt in doubts] == ["option-doubtful"]


@pytest.mark.parametrize("text", ["**Iron**", "2**3", "a ** b", "f(*args, **kwargs)", "**kwargs"])
def test_other_stars_are_fine(text: str) -> None:
    assert not list(of_question(question("Which?", option(text), option("Lava"))))
