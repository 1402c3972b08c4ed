from __future__ import annotations

import pytest

from generator.importing.judge.stem_signs import of_question
from generator.importing.pipeline import import_text
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "stem", ["* What is lava?", "What is lava?\n@ It is hot.", "What is lava?\n... It glows.", "> What is it?"]
)
def test_a_line_that_begins_with_a_sign_is_in_doubt(stem: str) -> None:
    assert [doubt.code for doubt in of_question(question(stem, "Rock", "Mud"))] == ["stem-doubtful"]


@pytest.mark.parametrize(
    "stem", ["What is lava?", "What is *lava*?", "#include is what?", "-3 is less than which?", "...and then?"]
)
def test_a_sign_that_belongs_to_a_word_is_none(stem: str) -> None:
    assert not list(of_question(question(stem, "Rock", "Mud")))


def test_a_star_in_front_of_a_stem_is_told() -> None:
    quiz = import_text(
        "q.txt", b"1. * What is lava?\nA. Rock\nB. Mud\nAnswer: A\n\n2. What is ash?\nA. Dust\nB. Ice\nAnswer: A\n"
    ).quiz
    assert quiz
    assert [[note.code for note in each.review] for each in quiz.questions] == [["stem-doubtful"], []]
