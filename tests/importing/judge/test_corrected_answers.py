from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.corrected_answers import of_question
from tests.importing.drafts import question
from tests.importing.text import lines

ASKED = question("Which rock floats?")


@pytest.mark.parametrize(
    "answer",
    [
        "Basalt (no, gabbro)",
        "Pumice\nEdit: this is wrong, it is scoria.",
        "Bims [falsch: Basalt]",
        "Bims. Das stimmt nicht.",
    ],
)
def test_an_answer_that_is_taken_back_is_in_doubt(answer: str) -> None:
    for asked in (replace(ASKED, answers=lines(answer)), replace(ASKED, model=(Passage(lines(answer)),))):
        assert [doubt.code for doubt in of_question(asked)] == ["key-contradicted"]


@pytest.mark.parametrize(
    "answer", ["Pumice", "no", "Non-blocking (wait-free)", "It is wrong to say so", "1(Non-blocking) - free"]
)
def test_other_answers_are_sure(answer: str) -> None:
    assert not list(of_question(replace(ASKED, answers=lines(answer))))
