from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from generator.model.question import Question

QUIZ = """1. Which of these rocks are volcanic?
a) Basalt
b) Marble
c) Obsidian

2. How wide is the vein?
a) 5 m
b) 25 m
c) 50 m

Answer Keys
1. {}
2. b) 25 m
"""


def questions(entry: str) -> tuple[Question, ...]:
    quiz = import_text("quiz.txt", QUIZ.format(entry).encode()).quiz
    assert quiz
    return quiz.questions


def test_every_option_that_an_entry_names_with_its_text_is_right() -> None:
    first, second = questions("a) Basalt, c) Obsidian")
    assert (first.key, first.review) == ((0, 2), ())
    assert (second.key, second.review) == ((1,), ())


@pytest.mark.parametrize("entry", ["a) Basalt, c) Obsidian glass", "a) Basalt, a) Basalt", "a) Marble, c) Obsidian"])
def test_an_entry_that_names_other_texts_is_in_doubt(entry: str) -> None:
    first, _ = questions(entry)
    assert "key-unclear" in {note.code for note in first.review}
