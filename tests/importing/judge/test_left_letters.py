from __future__ import annotations

import pytest

from generator.importing.judge.left_letters import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize("texts", [("a) elm", "b) oak"), ("A. elm", "B. oak", "C. ash"), ("(a) elm", "(b) oak")])
def test_letters_that_stayed_in_the_options_are_in_doubt(texts: tuple[str, ...]) -> None:
    assert [doubt.code for doubt in of_question(question("Which?", *texts))] == ["option-doubtful"]


@pytest.mark.parametrize(
    "texts", [("elm", "oak"), ("a) elm", "oak"), ("A. Smith", "C. Jones"), ("a) elm",), ("a elm", "b oak"), ()]
)
def test_other_options_are_fine(texts: tuple[str, ...]) -> None:
    assert not list(of_question(question("Which?", *texts)))
