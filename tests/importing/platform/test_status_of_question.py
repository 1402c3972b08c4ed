"""Labels that stand below last options alone speak of the question, and show no key."""

from __future__ import annotations

from generator.importing.pipeline import import_text

PAGE = "".join(
    f"Question {n}\n\n1/1 point (graded)\nWhat is {name}?\n\n{name} rock\n\nMud of it\n\nAsh of it\n\n{said}\n"
    "Submit\nYou have used 1 of 2 attempts\n\n"
    for n, (name, said) in enumerate(
        [("lava", "correct"), ("basalt", "correct"), ("pumice", "incorrect"), ("slate", "correct")], start=1
    )
)


def test_what_stands_below_every_last_option_is_no_key_of_it() -> None:
    quiz = import_text("rocks.txt", PAGE.encode()).quiz
    assert quiz
    assert [len(question.options) for question in quiz.questions] == [3] * 4
    assert not any(option.correct for question in quiz.questions for option in question.options)
    assert all(question.review for question in quiz.questions)


def test_one_label_elsewhere_shows_that_labels_speak_of_options() -> None:
    page = PAGE.replace(
        "lava rock\n\nMud of it\n\nAsh of it\n\ncorrect", "lava rock\n\ncorrect\nMud of it\n\nAsh of it\n"
    )
    quiz = import_text("rocks.txt", page.encode()).quiz
    assert quiz
    assert quiz.questions[0].options[0].correct
