from __future__ import annotations

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.mends.digit_in_word import mend
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "text",
    [
        "Use conv1 next",
        "See md5 there",
        "The first1 of them",
        "x1 and x2",
        "10th of May",
        "$al1$",
        "word2vec",
        "img[al1]",
        "al1(x)",
    ],
)
def test_what_may_be_a_name_stays(text: str) -> None:
    quiz = QuizDraft("Rocks", (question("Do all of them like the size?", text, "No"),))
    assert mend(quiz) == quiz


@pytest.mark.parametrize(
    ("text", "mended"),
    [("They 1ike it", "They like it"), ("The si2e of al1, then", "The size of all, then"), ("0f course", "0f course")],
)
def test_a_word_that_the_quiz_has_elsewhere_is_put_back(text: str, mended: str) -> None:
    options = mend(QuizDraft("Rocks", (question("Do all of them like the size?", text, "No"),))).questions[0].options
    assert options[0].text == mended


def test_a_word_that_may_be_two_stays() -> None:
    quiz = QuizDraft("Rocks", (question("Is the aim to find the alm?", "The a1m", "No"),))
    assert mend(quiz) == quiz
