"""A question whose successor on a result page has no answer: what stands there may belong to either."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

_NOTE = "the next question has no answer; what stands there may belong to this one"
_PAGE = """Rocks

3/3 points (100%)

1. What is lava?

Rock

Correct

Mud

{}

3. What is gas?

Air

Correct

Ice
"""


def _notes(below: str) -> set[str]:
    quiz = import_text("page.txt", _PAGE.format(below).encode()).quiz
    assert quiz
    return {note.note for note in quiz.questions[0].review}


@pytest.mark.parametrize("below", ["2. What is ash?", "2. When it is hot,\n\nwhat is ash?"])
def test_what_has_the_next_number_and_asks_is_a_question_of_its_own(below: str) -> None:
    assert _NOTE not in _notes(below)


@pytest.mark.parametrize("below", ["1/1 point\n\nAsh", "2. Ash and\n\nmud"])
def test_anything_else_may_be_the_rest_of_the_question_above(below: str) -> None:
    assert _NOTE in _notes(below)
