from __future__ import annotations

import pytest

from generator.importing.judge.stem_number import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "stem", ["J 2. A stone is cold.", "v4, What is lava?", "8.lf it melts, what is it?", "2. What?"]
)
def test_a_number_in_front_of_a_stem_may_be_its_own(stem: str) -> None:
    assert [doubt.code for doubt in of_question(question(stem, "Lava", "Mud"))] == ["stem-doubtful"]


@pytest.mark.parametrize(
    "stem", ["What is lava?", "2 stones fall.", "3.5 kg of lava cool.", "x2 is what?", "1,000 stones?"]
)
def test_other_numbers_are_part_of_the_stem(stem: str) -> None:
    assert not list(of_question(question(stem, "Lava", "Mud")))
