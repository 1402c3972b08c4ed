from __future__ import annotations

import pytest

from generator.importing.layouts.answers_below import score
from generator.importing.pipeline import import_text
from tests.importing.text import lines

ASKED = "1. What is lava?\n2. What is ash?\n3. What is slate?\n"
TOLD = "1. Molten rock.\n2. Dust of a volcano.\n3. Pressed mud.\n"


def test_as_many_answers_below_a_heading_fit() -> None:
    assert score(lines(f"{ASKED}\nAnswers\n\n{TOLD}")) > 0.5


@pytest.mark.parametrize(
    "text",
    [
        ASKED + TOLD,
        f"{ASKED}\nAnswers\n\n1. b\n2. c\n3. a\n",
        f"{ASKED}\nAnswers\n\n1. Molten rock.\n2. Dust of a volcano.",
        f"Answers\n\n{TOLD}",
        "1. Take a cup.\n2. Fill it.\n3. Drink.\n\nAnswers to all your questions are at the desk.\n\n" + TOLD,
    ],
    ids=["no heading", "letters", "fewer", "no questions", "a sentence"],
)
def test_other_texts_do_not(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_lists_that_have_no_answers_are_told() -> None:
    text = f"How to use this page\n\n1. Read it.\n2. Close it.\n\n## Rocks\n\n{ASKED}\n## Answers\n\n{TOLD}"
    quiz = import_text("rocks.md", text.encode()).quiz
    assert quiz
    assert [question.answer for question in quiz.questions] == [
        "Molten rock.",
        "Dust of a volcano.",
        "Pressed mud.",
    ]
    assert [note.code for note in quiz.review] == ["text-unplaced"]


def test_an_answer_without_the_letter_of_an_option_is_told() -> None:
    text = f"{ASKED}4. Which of these floats?\na) Slate\nb) Pumice\n\nAnswers\n\n{TOLD}4. The lighter one.\n"
    quiz = import_text("rocks.txt", text.encode()).quiz
    assert quiz
    assert "key-unclear" in {note.code for note in quiz.questions[3].review}
