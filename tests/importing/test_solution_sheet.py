"""What is ticked is the key on a page that calls itself a solution, and what somebody picked on any other."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

PAGE = (
    "{}\n\nExercise 1 (2 points)\nWhich are rocks?\n☒ Basalt\n☐ Mud\n☒ Slate\n\n"
    "Exercise 2 (1 point)\nWhat is ice?\n☐ Rock\n☒ Water\n"
)


@pytest.mark.parametrize(
    ("title", "solved"),
    [
        ("Geology exam - Answer key", True),
        ("Klausur Geologie (Musterlösung)", True),
        ("Examen de geología   Soluciones", True),
        ("Quiz 3: Solutions", True),
        ("Geology questions with answers", True),
        ("Geology (the right answers are marked)", True),
        ("Correct answers are marked with 2 points", False),
        ("Solutions and mixtures", False),
        ("Geology exam", False),
    ],
)
def test_the_title_tells(title: str, *, solved: bool) -> None:
    quiz = import_text("page.txt", PAGE.format(title).encode()).quiz
    assert quiz
    right = [[o.text for o in q.options if o.correct] for q in quiz.questions if not q.review]
    assert right == ([["Basalt", "Slate"], ["Water"]] if solved else [])


def test_a_question_without_a_tick_has_no_key() -> None:
    quiz = import_text("page.txt", PAGE.format("Exam - Answer key").replace("☒ Water", "☐ Water").encode()).quiz
    assert quiz
    assert [bool(question.review) for question in quiz.questions] == [False, True]
