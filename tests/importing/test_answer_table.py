"""A table of answers that is damaged is told of the quiz: its question, or the one below, may be lost in it."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

PAGE = "Quiz 1\n" + "".join(
    f"\nQuestion {n}\nWhich of these is a rock, number {n}?\n\nYour Answer\t\tScore\tExplanation\n"
    "Mud\t\t\t\nBasalt\t✔\t1.00\tIt is.\nIce\t\t\t\nTotal\t\t1.00 / 1.00\t\n"
    for n in range(1, 5)
)


@pytest.mark.parametrize(
    ("damage", "told"),
    [(("", ""), 0), (("Question 4\n", "Questi\n"), 1), (("Question 2\n", "Question 2\nTotal\n"), 0)],
    ids=["whole", "a head is cut", "a word more"],
)
def test_a_question_has_one_table(damage: tuple[str, str], told: int) -> None:
    quiz = import_text("page.txt", PAGE.replace(*damage, 1).encode()).quiz
    assert quiz
    assert sum("table of answers" in note.note for note in quiz.review) == told


def test_what_won_no_points_leaves_the_key_open() -> None:
    page = PAGE.replace("✔\t1.00\tIt is.\nIce\t\t\t\nTotal\t\t1.00", "✘\t0.00\tNo.\nIce\t\t\t\nTotal\t\t0.00", 1)
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    assert [bool(question.review) for question in quiz.questions] == [True, False, False, False]
    contrary = import_text("page.txt", PAGE.replace("Total\t\t1.00", "Total\t\t0.00", 1).encode()).quiz
    assert contrary
    assert "key-contradicted" in {note.code for note in contrary.questions[0].review}
