from __future__ import annotations

import pytest

from generator.importing.drafts import Mark
from generator.importing.labels import label
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("text", "mark", "unselected"),
    [
        ("Correct", Mark.RIGHT, False),
        ("  **Correct**  ", Mark.RIGHT, False),
        ("CORRECT.", Mark.RIGHT, False),
        ("Vv Correct", Mark.RIGHT, False),
        ("X Incorrect", Mark.WRONG, False),
        ("Correct answer", Mark.RIGHT, False),
        ("This should be selected", Mark.RIGHT, False),
        ("Incorrect", Mark.WRONG, False),
        ("Wrong", Mark.WRONG, False),
        ("Un-selected is correct", Mark.WRONG, True),
        ("**Un-selected** is correct", Mark.WRONG, True),
        ("Un-selected Is comect", Mark.WRONG, True),
        ("This should not be selected", Mark.WRONG, False),
        ("You didn't select all the correct answers", Mark.NONE, False),
    ],
)
def test_a_label_says_something_of_an_option(text: str, mark: Mark, *, unselected: bool) -> None:
    found = label(*lines(text))
    assert found
    assert (found.mark, found.rest, found.unselected) == (mark, None, unselected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Corrupt",
        "We Correct",
        "Correct answers are those that",
        "correct the mistake",
        "It is Correct",
        "Correction",
        "The wrong rock",
        "Incorrectly",
        "This should mot be selected",
        "True",
    ],
)
def test_other_text_is_no_label(text: str) -> None:
    assert label(*lines(text)) is None


@pytest.mark.parametrize(
    ("text", "head", "rest", "mark"),
    [
        ("Correct Yes. It is lava.", "Correct ", "Yes. It is lava.", Mark.RIGHT),
        ("Incorrect: Lava is hot.", "Incorrect: ", "Lava is hot.", Mark.WRONG),
        ("Un-selected is correct Ash is cold.", "Un-selected is correct ", "Ash is cold.", Mark.WRONG),
        ("This should not be selected Ash is cold.", "This should not be selected ", "Ash is cold.", Mark.WRONG),
    ],
)
def test_feedback_may_stand_behind_a_label(text: str, head: str, rest: str, mark: Mark) -> None:
    found = label(*lines(text))
    assert found
    assert found.rest
    assert (found.line.text, found.rest.text, found.mark) == (head, rest, mark)


@pytest.mark.parametrize("text", ["Un-selectediscorrect", "This shouldnotbe selected"])
def test_a_label_may_lose_its_spaces(text: str) -> None:
    assert label(*lines(text)) is not None


def test_a_label_of_one_word_has_none_to_lose() -> None:
    assert label(*lines("In correct use")) is None
