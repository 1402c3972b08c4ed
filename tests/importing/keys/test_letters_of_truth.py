from __future__ import annotations

import pytest

from generator.importing.keys.key_regions import regions
from generator.importing.keys.letters_of_truth import with_truths
from tests.importing.text import lines


def said(text: str) -> list[str]:
    read = lines(text)
    (region,) = (with_truths(region, read) for region in regions(read))
    return [entry.said.value for run in region.runs for entry in run]


def test_letters_stand_for_the_words_that_the_text_names() -> None:
    assert said("Verdadero o falso\nRespuestas\n1. V\n2. F\n3. V") == ["Verdadero", "Falso", "Verdadero"]


def test_an_f_beside_no_letter_for_right_is_an_option() -> None:
    assert said("True or false\nAnswers\n1. F\n2. B\n3. T\n4. F") == ["F", "B", "True", "False"]


@pytest.mark.parametrize("text", ["Answers\n1. V\n2. F\n3. V", "Verdadero o falso, vrai ou faux\nAnswers\n1. V\n2. F"])
def test_letters_stay_where_no_pair_of_words_or_several_are_named(text: str) -> None:
    assert said(text)[:2] == ["V", "F"]
