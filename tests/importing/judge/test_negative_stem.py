from __future__ import annotations

import pytest

from generator.importing.judge.negative_stem import of_question
from tests.importing.drafts import RIGHT, WRONG, option, question

ALL_BUT_ONE = (option("Pumice floats", RIGHT), option("Talc is hard", WRONG), option("Basalt is dark", RIGHT))


@pytest.mark.parametrize(
    "stem", ["Which statement is FALSE?", "Which one is incorrect?", "Which is NOT true?", "Welche Aussage ist falsch?"]
)
def test_signs_at_all_but_the_one_that_is_asked_for_are_in_doubt(stem: str) -> None:
    assert [doubt.code for doubt in of_question(question(stem, *ALL_BUT_ONE))] == ["key-contradicted"]


@pytest.mark.parametrize(
    "stem", ["Which statement is true?", "When must you not overtake?", "Select all that apply. What is FALSE?"]
)
def test_other_stems_may_have_several_answers(stem: str) -> None:
    assert not list(of_question(question(stem, *ALL_BUT_ONE)))


def test_one_sign_is_the_key() -> None:
    options = (option("Pumice floats", WRONG), option("Talc is hard", RIGHT), option("Basalt is dark", WRONG))
    assert not list(of_question(question("Which statement is FALSE?", *options)))
