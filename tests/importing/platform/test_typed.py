from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from generator.importing.platform.said import Kind
from generator.importing.platform.typed import typed_headings
from generator.model.question import Question
from tests.importing.text import lines

STEM = "Which mineral is the hardest?"


def _kinds(text: str) -> list[Kind]:
    return list(typed_headings(lines(text)).values())


@pytest.mark.parametrize(
    "text",
    [
        f"{STEM}\nYour answer\ntalc\nCorrect answer\ndiamond",
        f"{STEM}\n0 / 1 point\nSelected Answer:\n\ntalc\n\nCorrect Answer:\n\ndiamond",
        f"{STEM}\nYour answer\ndiamond\nCorrect answer\ndiamond\nExplanation: It scratches all others.",
    ],
)
def test_two_headings_with_an_answer_each_and_no_option(text: str) -> None:
    assert sorted(_kinds(text)) == [Kind.GIVEN, Kind.KEY]


def test_what_was_answered_may_stand_behind_its_heading() -> None:
    assert _kinds(f"{STEM}\nSelected Answer:\ttalc\nCorrect Answer:\t\ndiamond") == [Kind.KEY]


@pytest.mark.parametrize(
    "text",
    [
        f"{STEM}\ntalc\ndiamond\nYour answer\ntalc\nCorrect answer\ndiamond",  # options stand above
        f"{STEM}\nYour answer\ntalc\nquartz\nCorrect answer\ndiamond",
        f"{STEM}\nYour answer\ntalc\nCorrect answer\ndiamond\nquartz",
        f"{STEM}\nYour answer\n○ talc\nCorrect answer\n○ diamond",
        "Diamond is hard.\nYour answer\nTrue\nCorrect answer\nFalse",
        f"{STEM}\nquartz\nYour answer\ntalc\nCorrect answer\ndiamond",
        f"{STEM}\nYour answer\ntalc",
    ],
)
def test_beside_options_the_same_words_are_labels(text: str) -> None:
    assert _kinds(text) == []


def _read(*questions: str) -> list[Question]:
    text = "Rocks quiz\n\n" + "\n\n".join(f"Question {n}\n{each}" for n, each in enumerate(questions, start=1))
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    return list(quiz.questions)


def test_such_a_page_has_what_is_right_and_no_options() -> None:
    below = "out of 1 points\nWhich {0}?\nSelected Answer:\n{1}\nCorrect Answer:\n{2}"
    asked = [
        f"1 {below.format('rock floats on water', 'pumice', 'pumice')}",
        f"0 {below.format('mineral is the hardest', 'talc', 'diamond')}",
    ]
    for question, answer in zip(_read(*asked), ("pumice", "diamond"), strict=True):
        assert (question.options, question.answers, question.review) == ((), (answer,), ())
