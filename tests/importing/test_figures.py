from __future__ import annotations

import pytest

from generator.importing.pipeline import import_readings
from generator.model.picture import undescribed
from generator.model.question import Question

QUIZ = """Volcanoes
Quiz, 2 questions

1. Look at this volcano:{above}
What comes out of its top at night?

○ Snow{between}

◉ Lava

Correct
Lava glows.{below}

2. What is tephra?

◉ What a volcano throws out

Correct

○ A lake in a crater

○ A lake in a valley
"""
PICTURE = "\n\n[picture rocks.figure-1.png]\n"


def first(**places: str) -> Question:
    text = QUIZ.format(**{"above": "", "between": "", "below": "", **places})
    readings = [("rocks.a.txt", text.encode()), ("rocks.b.txt", text.encode())]
    quiz = import_readings(readings, layout="course-result-page").quiz
    assert quiz is not None
    return quiz.questions[0]


def test_a_picture_in_the_stem_is_shown_below_it_and_nothing_is_left_to_do() -> None:
    found = first(above=PICTURE)
    assert found.figure == undescribed("rocks.figure-1.png")
    assert " ".join(found.stem.split()) == "Look at this volcano: What comes out of its top at night?"
    assert not found.review


def test_two_pictures_are_shown_in_their_order() -> None:
    found = first(above=f"{PICTURE}\n[picture rocks.figure-2.png]\n")
    assert found.figure == f"{undescribed('rocks.figure-1.png')}\n\n{undescribed('rocks.figure-2.png')}"


@pytest.mark.parametrize("place", ["between", "below"])
def test_elsewhere_a_picture_may_belong_to_something_else_and_a_note_names_it(place: str) -> None:
    found = first(**{place: PICTURE})
    assert not found.figure
    (note,) = (note for note in found.review if note.code == "picture-unplaced")
    assert undescribed("rocks.figure-1.png") in note.note


def test_a_picture_above_all_questions_is_in_none() -> None:
    text = f"Volcanoes{PICTURE}{QUIZ.format(above='', between='', below='').partition(chr(10))[2]}"
    quiz = import_readings([("rocks.txt", text.encode())], layout="course-result-page").quiz
    assert quiz is not None
    assert not any(question.figure for question in quiz.questions)
