from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.judge.feedback import of_question
from tests.importing.drafts import RIGHT, option, question
from tests.importing.text import lines


def said(feedback: str) -> QuestionDraft:
    first = replace(option("Molten rock", RIGHT), feedback=lines(feedback) if feedback else ())
    return question("What is lava?", first, "Mud")


@pytest.mark.parametrize("feedback", ["Ash", "Ash of the sea", "It is hot.\nCold ash", "because it is hot,"])
def test_feedback_that_is_no_sentence_is_in_doubt(feedback: str) -> None:
    assert [doubt.code for doubt in of_question(said(feedback))] == ["feedback-doubtful"]


@pytest.mark.parametrize("feedback", ["", "It is hot.", "Yes!", "It is\nvery hot.", "It is “hot.”", "(It is hot.)"])
def test_feedback_that_is_a_sentence_is_fine(feedback: str) -> None:
    assert not list(of_question(said(feedback)))


@pytest.mark.parametrize("feedback", ["A rock that is hot.", "1 A rock that cools.", "a rock that\nis cold."])
def test_feedback_that_begins_as_options_do_is_in_doubt(feedback: str) -> None:
    first = replace(option("A rock that melts", RIGHT), feedback=lines(feedback))
    doubts = of_question(question("What is lava?", first, "A rock that floats", "Mud"))
    assert [doubt.code for doubt in doubts] == ["feedback-doubtful"]


def test_one_option_alone_shows_no_beginning() -> None:
    first = replace(option("A rock that melts", RIGHT), feedback=lines("A rock that is hot is lava."))
    assert not list(of_question(question("What is lava?", first, "Mud", "Ash")))


def test_feedback_that_ends_as_its_option_does_is_in_doubt() -> None:
    first = replace(option("Melting of the rock.", RIGHT), feedback=lines("Cooling of the rock."))
    assert list(of_question(question("What is it?", first, "Mud", "Ash")))
    said = replace(first, feedback=lines("Right, it is the melting of the rock."))
    assert not list(of_question(question("What is it?", said, "Mud", "Ash")))
