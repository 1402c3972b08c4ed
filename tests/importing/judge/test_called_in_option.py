from __future__ import annotations

import pytest

from generator.importing.judge.called_in_option import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "options",
    [
        ("Basalt – no, it sinks", "Pumice – yes!", "Slate – no"),
        ("Quartz - wrong", "Talc - correct.", "Topaz"),
        ("Basalt – falsch", "Bims – richtig"),
    ],
)
def test_options_that_say_whether_they_are_right_are_in_doubt(options: tuple[str, ...]) -> None:
    assert [doubt.code for doubt in of_question(question("Which rock floats?", *options))] == ["options-unclear"]


@pytest.mark.parametrize(
    "options",
    [
        ("Yes", "No"),
        ("Yes – it floats", "No – it sinks"),
        ("Basalt – no, it sinks", "Pumice", "Slate"),
        ("Statement 1 – right angle", "Statement 2 – wrong way"),
    ],
)
def test_other_options_stay(options: tuple[str, ...]) -> None:
    assert not list(of_question(question("Does it float?", *options)))
