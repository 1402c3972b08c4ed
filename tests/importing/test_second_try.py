"""Pages that one layout tears apart, and another reads."""

from __future__ import annotations

from generator.importing.pipeline import import_text

FORM = """1
1 / 1 point
Which rock floats?
Slate
Pumice
Correct, your answer
Basalt

2
0 / 1 point
What is ash?
Dust
Correct answer
Ice
Incorrect, your answer
Mud

3
1 / 1 point
What is lava?
Glass
Steam
Rock
Correct, your answer
"""
COURSE = """1. Which of these float? (Select all that apply.)
1 / 1 point

Pumice
Correct

Cork
Correct

Basalt

2. Which of these are rocks? (Select all that apply.)
1 / 1 point

Slate
Correct

Mud

Ice
"""


def test_a_form_with_words_of_a_course_page_is_read_as_what_it_is() -> None:
    imported = import_text("form.txt", FORM.encode())
    assert imported.quiz
    assert imported.layout == "quiz-platform"
    assert [each.number for each in imported.quiz.questions] == ["1", "2", "3"]
    assert [[o.text for o in each.options if o.correct] for each in imported.quiz.questions if not each.review] == [
        ["Pumice"],
        ["Dust"],
        ["Rock"],
    ]


def test_a_page_whose_parts_are_sure_stays_with_the_layout_that_fits_best() -> None:
    imported = import_text("course.txt", COURSE.encode())
    assert imported.quiz
    assert imported.layout == "course-result-page"
    assert all(each.review for each in imported.quiz.questions)  # a label may be lost
