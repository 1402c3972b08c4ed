from __future__ import annotations

import pytest

from generator.importing.layouts.moodle_review import parse
from generator.importing.pipeline import import_text
from generator.model.question import Question
from tests.importing.text import lines

_TOP = "Question 1\nCorrect\nMark 1.00 out of 1.00\nWhy?\nSelect one:\n"
PAGE = """Question 1
{state}
Mark {won} out of 1.00
Flag question
Question text
Which rock floats on water?
Select one:
a. Granite{granite}
b. Pumice{pumice}
Feedback
{key}
"""


def question(**said: str) -> Question:
    known = {"state": "Correct", "won": "1.00", "granite": "", "pumice": "", "key": "The correct answer is: Pumice"}
    quiz = import_text("quiz.txt", PAGE.format(**known | said).encode()).quiz
    assert quiz
    return quiz.questions[0]


@pytest.mark.parametrize("key", ["The correct answer is: Pumice", "Your answer is correct."])
def test_a_tick_behind_an_option_is_no_part_of_it(key: str) -> None:
    found = question(pumice=" ✓", key=key)
    assert [(option.text, option.correct) for option in found.options] == [("Granite", False), ("Pumice", True)]
    assert not found.review


def test_a_cross_is_no_part_of_it_and_no_key() -> None:
    found = question(state="Incorrect", won="0.00", granite=" ✗")
    assert [(option.text, option.correct) for option in found.options] == [("Granite", False), ("Pumice", True)]
    alone = question(state="Incorrect", won="0.00", granite=" ✗", key="Your answer is incorrect.")
    assert alone.review
    assert alone.key == ()


def test_a_tick_that_the_key_contradicts_is_told() -> None:
    assert question(granite=" ✓").review


def test_text_behind_a_tick_is_feedback_to_whoever_chose_the_option() -> None:
    text = f"{_TOP}a. Ash ✓ It is light.\nb. Rock\n\nThe correct answer is: Ash"
    (question,) = parse(lines(text)).questions
    assert [(o.text, [line.text for line in o.feedback]) for o in question.options] == [
        ("Ash", ["It is light."]),
        ("Rock", []),
    ]
    assert not question.doubts


def test_a_tick_within_a_sentence_is_part_of_the_option() -> None:
    text = f"{_TOP}a. A ✓ means yes\nb. Rock\n\nThe correct answer is: Rock"
    (question,) = parse(lines(text)).questions
    assert [option.text for option in question.options] == ["A ✓ means yes", "Rock"]


def test_a_letter_behind_an_option_may_be_a_cross_where_the_prompt_is_lost_as_well() -> None:
    text = f"{_TOP.replace('Select one:', '')}a. Ash X\nb. Rock\n\nThe correct answer is: Rock"
    (question,) = parse(lines(text)).questions
    assert "the letter at the end" in "".join(doubt.note for doubt in question.doubts)
