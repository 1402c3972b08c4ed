from __future__ import annotations

import pytest

from generator.importing.judge.small_letter import of_question
from tests.importing.drafts import question


def test_a_small_l_where_other_options_have_a_capital_is_in_doubt() -> None:
    draft = question("Where is it?", "The Black Sea", "The lonian Sea", "The Aegean Sea", "An Ocean")
    (doubt,) = of_question(draft)
    assert doubt.code == "option-doubtful"
    assert "lonian" in doubt.note
    assert [line.text for line in doubt.lines] == ["The lonian Sea"]


@pytest.mark.parametrize(
    "options",
    [
        ("The Black Sea", "The Ionian Sea", "The Aegean Sea"),
        ("a long way", "a late train", "a red car"),
        ("A Large car", "A large car", "A small car"),
        ("The lonian Sea", "The Black Sea", "An Ocean"),  # one other option is too few to tell
    ],
)
def test_other_small_letters_are_fine(options: tuple[str, ...]) -> None:
    assert not list(of_question(question("Where is it?", *options)))


def test_a_first_word_of_other_letters_in_one_shape_is_in_doubt() -> None:
    (doubt,) = of_question(question("Which?", "El Tajo", "EI Ebro", "El Duero", "El Segura"))
    assert [line.text for line in doubt.lines] == ["EI Ebro"]
    assert not list(of_question(question("Which?", "El Tajo", "La Ebro", "El Duero")))
    assert not list(of_question(question("Which?", "El Tajo", "EI Ebro")))
