"""A line of the key that is read as a question has the number of another, and is doubted."""

from __future__ import annotations

from generator.importing.pipeline import import_text

PAGE = (
    "Rocks\n\n1. Which rock floats?\na) Granite\nb) Pumice\n\n2. What is lava?\na) Mud\nb) Hot rock\n\n"
    "Answers\n\nQuestion 1: Answer b is correct. It is full of gas.\nQuestion 2: Answer b is\ncorrect. It flows.\n"
)


def test_what_is_left_of_the_key_is_no_question_that_is_sure() -> None:
    quiz = import_text("page.txt", PAGE.encode()).quiz
    assert quiz
    assert all(question.review for question in quiz.questions if question.number == "2")
    whole = import_text("page.txt", PAGE.replace("b is\ncorrect", "b is correct").encode()).quiz
    assert whole
    assert [[o.text for o in q.options if o.correct] for q in whole.questions] == [["Pumice"], ["Hot rock"]]
    assert not any(question.review for question in whole.questions)


def test_of_two_questions_with_one_number_the_key_may_mean_either() -> None:
    text = "1. Which floats?\na) Slate\nb) Pumice\n\n{}. What is lava?\na) Mud\nb) Hot rock\n\nAnswers: 1. b 2. b\n"
    for number, noted in ((1, [True, True]), (2, [False, False])):
        quiz = import_text("page.txt", text.format(number).encode()).quiz
        assert quiz
        assert [bool(question.review or quiz.review) for question in quiz.questions] == noted
