"""Labels that stand farther from their options than the others of their page."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

CANVAS = """Question 1
1 / 1 pts
What is lava?
Correct!
  Rock

  Mud

Question 2
1 / 1 pts
What is ash?
  Ice

Correct!
  Dust

  Milk

Question 3
1 / 1 pts
What floats?
  Slate

Correct!
{}
  Chalk

  Wood
"""
UDEMY = CANVAS.replace(" / 1 pts", "/1 point").replace("Correct!", "Your answer is correct")


def test_a_label_whose_option_is_lost_does_not_speak_of_the_next() -> None:
    quiz = import_text("page.txt", CANVAS.format("").encode(), layout="canvas-review").quiz
    assert quiz
    assert [bool(question.review) for question in quiz.questions] == [False, False, True]
    assert "one between may be lost" in quiz.questions[2].review[0].note


def test_nor_does_one_of_a_page_of_another_platform() -> None:
    quiz = import_text("page.txt", UDEMY.format("").encode(), layout="quiz-platform").quiz
    assert quiz
    assert quiz.questions[2].review


@pytest.mark.parametrize(("page", "layout"), [(CANVAS, "canvas-review"), (UDEMY, "quiz-platform")])
def test_labels_that_all_stand_alike_are_sure(page: str, layout: str) -> None:
    quiz = import_text("page.txt", page.format("  Pumice\n").encode(), layout=layout).quiz
    assert quiz
    assert not any(question.review for question in quiz.questions)
    assert [[option.text for option in question.options if option.correct] for question in quiz.questions] == [
        ["Rock"],
        ["Dust"],
        ["Pumice"],
    ]
