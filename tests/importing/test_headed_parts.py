"""What stands around questions whose parts have headings: nothing of it is lost without a note."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

PAGE = """\
# Rocks

{}

## Question 1

Which rock floats?

### Correct answers

* Pumice

### Incorrect answers

* Slate

## Question 2

What is lava?

### Correct answers

* Molten rock

### Incorrect answers

* Hot mud
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("To pass the quiz, you must answer two of the questions below.", False),
        ("Para aprobar el cuestionario, responde dos preguntas.", False),
        ("All rocks named here are from Iceland.", True),
        ("To pass the quiz, answer both. All rocks named here are from Iceland.", True),
        ("Read this: lava is hot.", True),
    ],
)
def test_a_paragraph_is_shown_unless_it_says_what_to_do_to_pass(text: str, told: bool) -> None:  # noqa: FBT001
    read = import_text("rocks.md", PAGE.format(text).encode(), layout="headed-parts")
    assert read.quiz
    assert [note.code for note in read.quiz.review] == (["text-unplaced"] if told else [])
    gone = [removal.span.line for removal in read.removals if removal.rule == "furniture"]
    assert (3 in gone) is not told
