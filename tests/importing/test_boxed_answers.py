from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.layouts.boxed_answers import score
from tests.importing.conservation import imported
from tests.importing.text import lines

LIST = "1. What is lava?\n[ ] Mud\n[x] Rock\n\n2. What is chalk?\n[x] Lime\n[ ] Ore\n"
SAID = f"Answer key\n\n{LIST}"
ROWS = [
    "Answer key",
    "1. What is lava?",
    "2. What?",
    "[ ] Mud",
    "[x] Rock",
    "☐ Ore",
    "☑ Salt",
    "Explanation: because",
    "text",
    "",
]


@pytest.mark.parametrize(
    "text",
    [
        LIST,
        SAID.replace("[x]", "[ ]"),
        SAID.replace("[ ]", "[x]"),
        f"{SAID}Submit\n",
        SAID.replace("lava?", "lava?\n1 point"),
        SAID.replace("Rock", "Rock\nCorrect"),
        "Answer key\n\n1. a\n2. b\n",
        f"Solutions and mixtures\n\n{LIST}",
        f"Correct answers are marked with 2 points\n\n{LIST}",
    ],
    ids=[
        "nothing said",
        "none checked",
        "all checked",
        "a button",
        "points",
        "a label",
        "no boxes",
        "a topic",
        "how it is graded",
    ],
)
def test_boxes_that_may_be_picks_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_what_says_that_the_boxes_are_the_key_fits() -> None:
    assert score(lines(SAID)) > 0.9
    assert score(lines(LIST.replace("\n\n", "\nExplanation: so it is.\n\n") + "Explanation: so it is.\n")) > 0.9


@given(st.lists(st.sampled_from(ROWS), min_size=1, max_size=30).map("\n".join))
def test_nothing_is_lost(text: str) -> None:
    imported(text.encode(), "boxed-answers")
