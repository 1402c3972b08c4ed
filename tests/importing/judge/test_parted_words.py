from __future__ import annotations

import pytest

from generator.importing.judge.parted_words import of_question
from tests.importing.drafts import option, question


@pytest.mark.parametrize("text", ["Photo-\nsynthesis", "a well-\nknown poet", "Geschäfts-\nvorfall"])
def test_a_word_that_a_line_parts_is_in_doubt(text: str) -> None:
    assert [doubt.code for doubt in of_question(question(text, "a", "b"))] == ["stem-doubtful"]
    assert [doubt.code for doubt in of_question(question("What?", text, "b"))] == ["option-doubtful"]


@pytest.mark.parametrize(
    "text",
    [
        "from 10-\n20 m",
        "Ein-\nund Ausgabe",
        "Ein-\nbzw. Ausgang",
        "in-\nen uitvoer",
        "a dash -\nand more",
        "North-\nSouth",
        "photosynthesis\nis it",
    ],
)
def test_other_lines_end_as_they_do(text: str) -> None:
    assert not list(of_question(question(text, "a", "b")))


def test_code_has_its_own_lines() -> None:
    assert not list(of_question(question("What?", option("x = abc-\ndef", code=True), "b")))
