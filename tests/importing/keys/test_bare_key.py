from __future__ import annotations

import pytest

from generator.importing.keys.bare_key import bare_key, is_status
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text", ["Correct answer\nC", "Correct Answer\n\nC", "Respuesta correcta\nC", "Correct answers\nA, C"]
)
def test_a_letter_below_the_words_is_the_key(text: str) -> None:
    found = bare_key(lines(text), 0)
    assert found
    assert found[0].signs[-1] == "c"


@pytest.mark.parametrize(
    "text",
    ["Correct answer", "Correct answer\nIt is hot.", "Correct answer\nC is hot", "Correct\nC", "Answer\nC", "C\nC"],
)
def test_noop(text: str) -> None:
    assert bare_key(lines(text), 0) is None


@pytest.mark.parametrize("text", ["Incorrect\nCorrect answer\nC", "Omitted\n\nCorrect answer\nC"])
def test_a_word_above_such_a_key_says_how_the_attempt_went(text: str) -> None:
    assert is_status(lines(text), 0)


@pytest.mark.parametrize("text", ["Incorrect\nLava is hot.", "Lava\nCorrect answer\nC", "Incorrect"])
def test_elsewhere_it_does_not(text: str) -> None:
    assert not is_status(lines(text), 0)
