"""An option that a recogniser passed over: its question is short of one, and other lines are known to be lost."""

from __future__ import annotations

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.few_options import with_few_options
from tests.importing.drafts import RIGHT, WRONG, option, question

FOUR = question("What is lava?", option("Molten rock", RIGHT), "Mud", "Ash", "Sand")
THREE = question("What is ash?", option("Dust of rock", RIGHT), "Mud", "Sand")
CUT = question("that the fire holds. What is it?", option("Lava", RIGHT), "Mud", "Ash", "Sand")
CUT_SHORT = question("that the fire holds. What is it?", option("Lava", RIGHT), "Mud", "Ash")
LABELLED = question("Which are rock?", option("Ash", RIGHT), option("Mud", WRONG), option("Basalt", RIGHT))
TRUTH = question("Lava is hot.", option("True", RIGHT), "False")


def _doubted(*questions: QuestionDraft) -> list[list[str]]:
    return [[doubt.code for doubt in found.doubts] for found in with_few_options(questions)]


def test_a_question_with_fewer_options_is_in_doubt_where_lines_are_lost() -> None:
    assert _doubted(FOUR, FOUR, CUT, THREE) == [[], [], [], ["option-lost"]]


@pytest.mark.parametrize(
    "questions",
    [(FOUR, FOUR, FOUR, THREE), (FOUR, FOUR, CUT, TRUTH), (FOUR, CUT_SHORT, THREE), (FOUR, FOUR, CUT, LABELLED)],
    ids=["nothing is lost", "true or false", "too few show what is usual", "every option has its label"],
)
def test_other_questions_are_not(questions: tuple[QuestionDraft, ...]) -> None:
    assert not any(_doubted(*questions))


def test_what_a_question_lost_itself_is_told_already() -> None:
    short = question("that the fire holds. What is it?", option("Lava", RIGHT), "Mud")
    assert not any(_doubted(FOUR, FOUR, FOUR, short))
