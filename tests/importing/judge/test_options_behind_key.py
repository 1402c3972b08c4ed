from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.options_behind_key import of_question
from tests.importing.drafts import question
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("explanation", "options", "doubted"),
    [
        ("B. Granite\nC. Basalt", (), True),
        ("It floats.\na) Granite\nb) Basalt", (), True),
        ("B. Granite\nC. Basalt", ("Pumice", "Tuff"), False),
        ("B. Granite is heavy.\nIt sinks.", (), False),
        ("It floats, e.g. on water.", (), False),
    ],
)
def test_a_list_behind_the_key_of_a_question_without_options(
    explanation: str, options: tuple[str, ...], *, doubted: bool
) -> None:
    asked = replace(question("Which rock floats?", *options), explanation=(Passage(lines(explanation)),))
    assert [doubt.code for doubt in of_question(asked)] == (["options-missing"] if doubted else [])
