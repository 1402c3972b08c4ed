"""Marks inside a question: the head of another that lost its number."""

from __future__ import annotations

from generator.importing.layouts.moodle_review import parse
from tests.importing.text import lines

PAGE = """Question 1
Complete
Marked out of 5.00
Question text
Tell what lava is.
Hot rock.
{}
Not answered
Marked out of 1.00
Question text
What is ash?
Select one:
a. Dust
b. Ice
"""


def test_a_question_whose_number_is_lost_is_told() -> None:
    quiz = parse(lines(PAGE.format("")))
    assert [doubt.code for doubt in quiz.doubts] == ["questions-missing"]


def test_marks_below_each_number_are_those_of_the_questions() -> None:
    quiz = parse(lines(PAGE.format("Question 2")))
    assert [question.number for question in quiz.questions] == ["1", "2"]
    assert not quiz.doubts
