"""Lettered options that go on behind the key, the head of the next question, or the heading of a list of keys."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

FIRST = "1. Which rock floats?\nA. Basalt\nB. Pumice\nC. Slate\n"
SECOND = "2. Which rock is soft?\nA. Talc\nB. Quartz\nC. Topaz\n"


def noted(text: str) -> list[bool]:
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    return [bool(question.review) for question in quiz.questions[:2]]


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}Answer: B\nD. Gneiss\n\n{SECOND}Answer: A\n",
        f"{FIRST}Answer: B\nD. `Gneiss`\n\n{SECOND}Answer: A\n",
        f"{FIRST}Answer: B\n\nD. Gneiss\nIt is full of gas.\n\n{SECOND}Answer: A\n",
    ],
)
def test_the_next_letter_below_the_key_is_a_lost_option(text: str) -> None:
    assert noted(text) == [True, False]


def test_the_next_letter_below_the_heading_of_the_keys_is_a_lost_option() -> None:
    assert noted(f"{FIRST}\n{SECOND}Answer key\nD. Opal\n1. B\n2. A\n") == [False, True]


@pytest.mark.parametrize(
    "explanation", ["C. sinks as well.", "Dr. D. Smith found it.", "E. coli is no rock.", "Vitamin D. is no rock."]
)
def test_other_letters_in_an_explanation_are_fine(explanation: str) -> None:
    assert noted(f"{FIRST}Answer: B\nExplanation: {explanation}\n\n{SECOND}Answer: A\n") == [False, False]


def test_the_next_letter_below_the_number_of_the_next_question_is_a_lost_option() -> None:
    second = SECOND.replace("soft?\n", "soft?\nD. Gneiss\n")
    assert noted(f"{FIRST}\n{second}\nAnswers: 1. B 2. A\n") == [True, True]
