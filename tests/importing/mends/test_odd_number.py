from __future__ import annotations

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.mends.odd_number import mend
from tests.importing.drafts import question


@pytest.mark.parametrize(
    ("stem", "text"),
    [
        ("Add the 1,000,000 images of rocks.", "The 1,000,000 images of mud"),
        ("Add the 2,000 images of rocks.", "The 1,0oo0,0o0 images of mud"),
        ("Add 1,000,000 images of mud and 1,000 images of rocks.", "The 1,0oo images of mud"),
        ("Add the 1,000,000 stones of rocks.", "The 1,0oo0,0o0 images of mud"),
        ("Add the images of rocks.", "The 1,0oo0,0o0 images of mud"),
        ("Breathe 1,000 times more CO2 each day.", "CO2 each day"),
    ],
)
def test_a_number_that_the_quiz_does_not_tell_stays(stem: str, text: str) -> None:
    quiz = QuizDraft("Rocks", (question(stem, text, "Mud"),))
    assert mend(quiz) == quiz


def test_the_same_words_tell_the_number() -> None:
    quiz = QuizDraft(
        "Rocks", (question("Add the 1,000,000 rocks’ data images?", "The 1,0oo0,0o0 rocks' data are old"),)
    )
    mended = mend(quiz).questions[0].options[0]
    assert mended.text == "The 1,000,000 rocks' data are old"
    assert mended.lines[0].edits == ("odd_number",)
