"""What stands beside true and false is a line of the page, and in its place of other questions there may be one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.third_answer import with_third_answers
from tests.importing.drafts import option, question

LAVA = question("What is lava?", "Rock", "Mud", "Sand", "Dr. Wu")


def _doubted(*drafts: QuestionDraft) -> list[list[str]]:
    found = with_third_answers(drafts, 60)
    return [[line.text for doubt in draft.doubts for line in doubt.lines] for draft in found]


@pytest.mark.parametrize(
    ("other", "doubted"),
    [
        (question("Lava is hot.", "True", "False", "by anna"), "Dr. Wu"),
        (question("Lava is hot.", "True", "by anna", "False"), "Mud"),
        (question("Lava is hot.", "by anna", "True", "False"), "Rock"),
        (question("Lava is hot.\nby anna", "True", "False"), "Rock"),
    ],
)
def test_the_option_in_the_same_place_is_in_doubt(other: QuestionDraft, doubted: str) -> None:
    assert _doubted(LAVA, other)[0] == [doubted]


@pytest.mark.parametrize(
    "others",
    [
        (),
        (question("Lava is hot.", "True", "False"),),
        (question("Lava is hot.", "True", "False", "by anna"), question("Ash is hot.", "True", "False")),
        (question("Lava is hot.", "True", "False", replace(option("Not given"), placed=True)),),
    ],
)
def test_true_and_false_by_themselves_tell_nothing(others: tuple[QuestionDraft, ...]) -> None:
    assert not any(_doubted(LAVA, *others))


def test_a_letter_shows_that_it_is_an_option() -> None:
    placed = replace(LAVA, options=tuple(replace(option, placed=True) for option in LAVA.options))
    assert _doubted(placed, question("Lava is hot.", "True", "False", "by anna"))[0] == []
