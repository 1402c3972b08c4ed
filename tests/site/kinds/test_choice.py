from __future__ import annotations

import pytest

from generator.model.question import Option, Question
from generator.site.kinds.choice import key, task
from generator.site.letters import letter
from generator.site.question import Shown, question_block
from generator.site.words import ENGLISH

SINGLE = Question("abc123", "?", (Option("red", feedback="No."), Option("blue", correct=True)), explanation="Because.")
MANY = Question(
    "abc123", "?", (Option("a", correct=True), Option("b"), Option("c", correct=True), Option("d", correct=True))
)


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA")])
def test_options_are_lettered_as_browsers_letter_lists(index: int, name: str) -> None:
    assert letter(index) == name


def test_the_task_has_every_option_and_tells_no_key() -> None:
    shown = task(SINGLE, ENGLISH)
    assert 'type="A"' in shown
    assert shown.index('data-option="0"') < shown.index("red") < shown.index('data-option="1"') < shown.index("blue")
    assert "correct" not in shown
    assert "No." not in shown


def test_the_answer_names_the_key_by_letter_and_text_then_explains() -> None:
    shown = question_block(Shown(SINGLE, 1)).split("<summary>Answer</summary>")[1]
    assert shown.index("**B is right.**") < shown.index("blue") < shown.index("Because.") < shown.index("No.")
    assert "red" not in shown


def test_several_right_options_are_announced_and_listed() -> None:
    assert "Choose all that apply" in task(MANY, ENGLISH)
    assert "Choose all that apply" not in task(SINGLE, ENGLISH)
    assert "**A, C and D are right.**" in key(MANY, ENGLISH)


def test_a_question_may_have_no_right_option() -> None:
    none = (Option("a"), Option("b"))
    assert "**No option is right.**" in key(Question("abc123", "?", none, select="many"), ENGLISH)
    assert "**The right option is not known.**" in key(Question("abc123", "?", none), ENGLISH)
