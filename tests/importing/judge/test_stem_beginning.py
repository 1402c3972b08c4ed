from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.stem_beginning import of_question
from tests.importing.drafts import question
from tests.importing.text import lines


@pytest.mark.parametrize(
    "stem", ["that the stone holds. What is it?", "firstrun,and it melts?", "reshapethem?", "compute?", "stones :"]
)
def test_a_stem_that_begins_in_a_sentence_may_have_lost_its_first_line(stem: str) -> None:
    (doubt,) = of_question(question(stem, "Lava", "Mud"))
    assert (doubt.code, [line.text for line in doubt.lines]) == ("stem-cut", [stem])


@pytest.mark.parametrize(
    "stem",
    ["What is it?", "what is it?", "lf it melts, what is it?", "pH is what?", "np.sum(x) is what?", "x is what?"],
)
def test_other_beginnings_are_none(stem: str) -> None:
    assert not [*of_question(question(stem, "Lava", "Mud"))]


def test_behind_its_number_nothing_is_lost() -> None:
    asked = question("if it melts, what is it?", "Lava", "Mud")
    assert [*of_question(asked)]
    assert not [*of_question(replace(asked, evidence=lines("3.")))]
    assert [*of_question(replace(asked, evidence=lines("1/1 points")))]


def test_a_stem_that_begins_with_code_has_lost_what_leads_to_it() -> None:
    asked = question("What is the shape?", "3", "6")
    code = replace(asked, stem=(Passage(lines("x = 3"), code=True), *asked.stem))
    assert [doubt.code for doubt in of_question(code)] == ["stem-cut"]
    assert not [*of_question(replace(code, evidence=lines("3.")))]
