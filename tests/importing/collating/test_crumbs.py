from __future__ import annotations

import pytest

from generator.importing.collating.crumbs import is_gutter, is_number_of


@pytest.mark.parametrize("text", ["10.", "1 0.", "1 3;", "b", "a:", "Q."])
def test_a_sign_in_front_of_a_stem_is_its_number(text: str) -> None:
    number = "13" if "3" in text else "10"
    assert is_number_of(text, number)


@pytest.mark.parametrize(("text", "number"), [("11.", "10"), ("The", "10"), ("10.", ""), ("5 of", "5")])
def test_other_words_are_none(text: str, number: str) -> None:
    assert not is_number_of(text, number)


@pytest.mark.parametrize("text", ["1/1", "points", "1 / 1 points", "1 1 poinfs", "0/ 2 pcints", "pomts", "OIntS"])
def test_a_score_and_its_parts_stand_beside_a_text(text: str) -> None:
    assert is_gutter(text)


@pytest.mark.parametrize(
    "text", ["1", "ash", "100", "two points of view", "", "V", "Plants", "Quito", "Pine 2", "joints"]
)
def test_numbers_and_words_do_not(text: str) -> None:
    assert not is_gutter(text)
