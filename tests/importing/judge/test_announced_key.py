from __future__ import annotations

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.judge.announced_key import of_question
from tests.importing.drafts import RIGHT, option, question


def asked(stem: str, right: int) -> QuestionDraft:
    options = [option(name, RIGHT) for name in "abcd"[:right]] + [option(name) for name in "wxyz"]
    return question(stem, *options, several=True)


@pytest.mark.parametrize(
    ("stem", "right"),
    [
        ("Which are rocks? (Check the two that apply)", 3),
        ("Choose two.", 1),
        ("Select three rocks:", 2),
        ("Pick two!", 0),
    ],
)
def test_a_key_of_another_size_is_in_doubt(stem: str, right: int) -> None:
    assert [doubt.code for doubt in of_question(asked(stem, right))] == ["key-unclear"]


@pytest.mark.parametrize(
    ("stem", "right"),
    [
        ("Which are rocks? (Check the two that apply)", 2),
        ("Choose three.", 3),
        ("Of two rocks, which is older?", 1),
        ("Which of these? (Check all that apply.)", 2),
        ("Volcanoes have two or three vents. Which is it?", 1),
    ],
)
def test_a_key_of_the_announced_size_is_fine(stem: str, right: int) -> None:
    assert not list(of_question(asked(stem, right)))
