"""Words of the page among options."""

from __future__ import annotations

from generator.importing.pipeline import import_text
from generator.model.question import Question

PAGE = """Question 1
1/1 point
What keeps a text?
Print
{}
Close
Correct answer: Close

Question 2
1/1 point
What floats?
Pumice
{}
Slate
Correct answer: Pumice

Question 3
1/1 point
What is ash?
Dust
Ice
Correct answer: Dust
"""


def questions(page: str) -> tuple[Question, ...]:
    quiz = import_text("page.txt", page.encode(), layout="quiz-platform").quiz
    assert quiz
    return quiz.questions


def test_a_word_of_the_page_among_the_options_of_one_question_may_be_one() -> None:
    first, second, third = questions(PAGE.format("Save", ""))
    assert "it may be one of them" in first.review[0].note
    assert not second.review
    assert not third.review


def test_one_that_most_questions_have_is_of_the_page() -> None:
    assert not any(question.review for question in questions(PAGE.format("Save", "Save")))
