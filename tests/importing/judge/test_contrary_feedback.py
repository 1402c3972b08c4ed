from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Mark
from generator.importing.judge.contrary_feedback import of_question
from tests.importing.drafts import RIGHT, WRONG, option, question
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("mark", "feedback", "doubted"),
    [
        (RIGHT, "Wrong, it sinks.", True),
        (RIGHT, "Incorrect. It sinks.", True),
        (RIGHT, "Right, it floats.", False),
        (RIGHT, "Wrong turns end here.", False),
        (WRONG, "Wrong, it sinks.", False),
    ],
)
def test_a_right_option_that_its_feedback_calls_wrong_is_in_doubt(mark: Mark, feedback: str, doubted: bool) -> None:  # noqa: FBT001
    first = replace(option("Pumice", mark), feedback=lines(feedback))
    asked = question("Which rock floats?", first, option("Slate", RIGHT if mark is WRONG else WRONG))
    assert [doubt.code for doubt in of_question(asked)] == (["key-contradicted"] if doubted else [])
