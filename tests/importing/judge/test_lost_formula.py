"""A place where a formula was lost puts a question in doubt."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

PAGE = "1. {}\nA. Basalt\nB. Granite\nAnswer: A\n\n2. Which floats?\nA. Pumice\nB. Iron\nAnswer: A\n"


def _doubts(stem: str) -> list[str]:
    quiz = import_text("page.txt", PAGE.format(stem).encode()).quiz
    assert quiz
    return [note.note for note in quiz.questions[0].review if "followed by nothing" in note.note]


@pytest.mark.parametrize(
    "stem",
    [
        "If the masses are and . Which rock is heavier?",
        "What is the density with respect to . Which rock has it?",
        "Let ( : the mass) be given. Which rock has it?",
    ],
)
def test_a_word_that_leads_on_to_nothing_is_in_doubt(stem: str) -> None:
    assert _doubts(stem)


@pytest.mark.parametrize(
    "stem",
    [
        "Which rock is it made of?",
        "Which rock has a mass of 3 , or so?",
        "Which rock did he ask for, and which did he get?",
    ],
    ids=["a question", "a number", "a comma"],
)
def test_other_sentences_are_not(stem: str) -> None:
    assert not _doubts(stem)
