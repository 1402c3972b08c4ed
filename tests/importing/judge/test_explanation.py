from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.explanation import of_question
from tests.importing.drafts import question
from tests.importing.text import lines


def _of(text: str, *, code: bool = False) -> list[str]:
    asked = replace(question("Lava is hot.", "Rock", "Mud"), explanation=(Passage(lines(text), code=code),))
    return [doubt.code for doubt in of_question(asked)]


def test_the_end_of_a_stem_is_no_explanation() -> None:
    assert _of("ow much of it is rock?") == ["stem-doubtful"]


@pytest.mark.parametrize("text", ["It melts.", "How much of it is rock?", "melts at 900 degrees.", "See the book."])
def test_other_explanations_are_fine(text: str) -> None:
    assert not _of(text)


def test_code_is_no_sentence() -> None:
    assert not _of("x = is_hot ? a : b?", code=True)


def _of_paragraphs(*texts: str) -> list[str]:
    asked = replace(question("Lava is hot.", "Rock"), explanation=tuple(Passage(lines(text)) for text in texts))
    return [doubt.code for doubt in of_question(asked)]


def test_a_line_of_the_stem_in_the_middle_of_a_sentence_is_no_explanation() -> None:
    assert _of_paragraphs("See page 2 of", "5 % of it. How hot is it", "the book.") == ["stem-doubtful"]


@pytest.mark.parametrize(
    "texts",
    [
        ("It melts.", "How hot is it", "near the ground."),
        ("See page 2 of", "the other", "book."),
        ("See page 2 of", "The book is good.", "It is red."),
        ("See page 2 of", "The book"),
    ],
    ids=["the sentence above ends", "it goes on", "nothing goes on below", "nothing below"],
)
def test_other_paragraphs_are_fine(texts: tuple[str, ...]) -> None:
    assert not _of_paragraphs(*texts)
