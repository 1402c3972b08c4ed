from __future__ import annotations

from dataclasses import replace

from generator.importing.judge.buried_stem import of_quiz
from tests.importing.drafts import question, quiz

STEM = "Which of these rocks came out of a volcano, and cooled down slowly under the ground?"


def codes(*options: str) -> list[str]:
    """Return what is said of a quiz of one question with these options."""
    return [doubt.code for doubt in of_quiz(replace(quiz(), questions=(question("What is lava?", *options),)))]


def test_a_question_among_the_options_tells_that_one_is_missing() -> None:
    assert codes("Molten rock", "Mud", STEM, "Basalt") == ["questions-missing"]


def test_short_options_may_ask() -> None:
    assert codes("Where is it?", "What is it?", "Why is it?") == []


def test_the_first_option_may_be_the_rest_of_its_own_stem() -> None:
    assert codes(STEM, "Basalt", "Granite") == []
