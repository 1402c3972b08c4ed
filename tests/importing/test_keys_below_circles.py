"""A page whose circles nobody filled, with the key below them, is no page before its submission."""

from __future__ import annotations

from generator.importing.layouts.unsubmitted_page import score
from generator.importing.pipeline import import_text
from tests.importing.text import lines

CIRCLES = (
    "1. Which is a metal?\n(1 point)\n○ Mud\n○ Iron\n○ Ash\n{}\n"
    "2. Which is a gas?\n(1 point)\n○ Neon\n○ Salt\n○ Clay\n{}\n"
)


def test_a_stated_key_is_read() -> None:
    text = CIRCLES.format("Correct answers: Iron\n", "Correct answers: Neon\n")
    quiz = import_text("form.txt", text.encode()).quiz
    assert quiz
    assert [[option.text for option in each.options if option.correct] for each in quiz.questions] == [
        ["Iron"],
        ["Neon"],
    ]


def test_without_one_the_page_waits_for_its_submission() -> None:
    assert score(lines(CIRCLES.format("", ""))) > 0.5
