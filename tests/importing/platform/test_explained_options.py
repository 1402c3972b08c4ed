"""Options with an explanation below each, as practice tests print them."""

from __future__ import annotations

from time import process_time

from generator.importing.pipeline import import_text
from generator.importing.platform.explained_options import explained_options
from generator.model.question import Question
from tests.importing.text import lines

PAGE = """Question 1
Correct
Which rock floats?

Your answer is correct
Pumice
Explanation
It is full of gas.

Basalt
Explanation
It has few holes.

Slate
Explanation
It was clay.

Overall explanation
What floats is lighter than water.
"""


def question(page: str) -> Question:
    quiz = import_text("page.txt", page.encode(), layout="quiz-platform").quiz
    assert quiz
    (found,) = quiz.questions
    return found


def test_what_stands_right_above_each_explanation_is_an_option() -> None:
    found = question(PAGE)
    assert [(option.text, option.correct, option.feedback) for option in found.options] == [
        ("Pumice", True, "It is full of gas."),
        ("Basalt", False, "It has few holes."),
        ("Slate", False, "It was clay."),
    ]
    assert found.stem == "Which rock floats?"
    assert found.explanation == "What floats is lighter than water."
    assert not found.review


def test_an_option_without_an_explanation_is_not_lost_in_that_of_another() -> None:
    found = question(PAGE.replace("Slate\n", "Chalk\n\nSlate\n"))
    assert "another option, which has none" in found.review[0].note


def test_an_option_without_an_explanation_is_not_lost_in_the_stem() -> None:
    found = question(PAGE.replace("Your answer is correct\n", "Chalk\n\nYour answer is correct\n"))
    assert "no part of the stem" in found.review[0].note


def test_an_explanation_that_nothing_parts_from_the_next_option_is_no_guess() -> None:
    assert question(PAGE.replace("gas.\n\n", "gas.\n")).review


def test_one_explanation_below_all_options_is_that_of_the_question() -> None:
    page = "Question 1\nCorrect\nWhich rock floats?\n\nYour answer is correct\nPumice\n\nBasalt\n\nExplanation\nGas.\n"
    found = question(page)
    assert [option.text for option in found.options] == ["Pumice", "Basalt"]
    assert found.explanation == "Gas."


def test_the_time_grows_with_the_number_of_options() -> None:
    def seconds(options: int) -> float:
        page = lines("Which is it?\n\n" + "Slate\n\nExplanation\nIt was clay.\n\n" * options)
        start = process_time()
        assert len(explained_options(page)[1]) == options
        return process_time() - start

    assert any(seconds(4000) < 6 * seconds(1000) + 0.05 for _ in range(3))
