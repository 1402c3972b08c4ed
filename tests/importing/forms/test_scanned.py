"""Forms whose ticks and circles a recogniser read as letters and other signs."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

FORM = """Stones and metals
Total points 2/3

v Which of these is a metal?* 1/1
O Mud
@ Iron v
© Ash

v Which of these is a gas?* 1/1
@ Neon v
O Salt
O Clay

x Which of these is a rock?* 0/1
O Milk
@ Wine v
© Slate
"""


@pytest.mark.parametrize("form", [FORM, FORM.replace("1/1", "(1/1 Point)").replace("0/1", "(0/1 Point)")])
def test_what_was_chosen_is_right_where_all_points_were_won(form: str) -> None:
    quiz = import_text("form.txt", form.encode()).quiz
    assert quiz
    assert [[option.text for option in question.options] for question in quiz.questions] == [
        ["Mud", "Iron", "Ash"],
        ["Neon", "Salt", "Clay"],
        ["Milk", "Wine", "Slate"],
    ]
    first, second, third = quiz.questions
    assert [[option.text for option in q.options if option.correct] for q in (first, second)] == [["Iron"], ["Neon"]]
    assert third.review


def test_a_cross_is_read_as_a_letter_too_and_the_right_option_stands_below_with_a_circle() -> None:
    form = f"{FORM.replace('Wine v', 'Wine X')}Correct answer\n@ Slate\n"
    quiz = import_text("form.txt", form.encode()).quiz
    assert quiz
    third = quiz.questions[2]
    assert [(option.text, option.correct) for option in third.options] == [
        ("Milk", False),
        ("Wine", False),
        ("Slate", True),
    ]
    assert not third.review


def test_letters_that_several_options_end_in_are_their_own() -> None:
    form = FORM.replace("Neon v", "Solution Y").replace("Salt", "Solution X").replace("Clay", "Solution Z")
    quiz = import_text("form.txt", form.encode()).quiz
    assert quiz
    assert [option.text for option in quiz.questions[1].options] == ["Solution Y", "Solution X", "Solution Z"]
