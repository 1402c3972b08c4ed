from __future__ import annotations

import pytest

from generator.importing.judge.capital_i import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize(
    ("stem", "word"),
    [
        ("Que pose-t-on sur Ia table du salon ?", "Ia"),
        ("Que dit-on 4 Ia fin du repas ?", "Ia"),
        ("Où va I'eau de pluie ?", "I'"),
        ("Which animals Iive where lions live?", "Iive"),
    ],
)
def test_a_capital_i_within_a_sentence_where_its_word_has_an_l_is_in_doubt(stem: str, word: str) -> None:
    (doubt,) = of_question(question(stem, "They live here", "la nappe"))
    assert doubt.code == "glyphs-odd"
    assert f"“{word}”" in doubt.note


@pytest.mark.parametrize(
    "stem",
    [
        "Where does the Ionian sea begin?",
        "Il pose la nappe sur la table. Ia est un nom.",
        "What did king Ivan like?",
        "What is it that I'd like and I'm told of?",
        "The type Ib was seen where?",
    ],
)
def test_other_capitals_are_fine(stem: str) -> None:
    assert not list(of_question(question(stem, "la nappe", "They live here")))
