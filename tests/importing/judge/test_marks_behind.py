from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.marks_behind import of_question
from tests.importing.drafts import option, question
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("sign", "explanation", "doubted"),
    [
        ("✘ ", "Rocks\n✘ Granite", True),
        ("☐", "☐ Granite", True),
        ("✘ ", "✔ It floats.", False),
        ("- ", "- It floats.\n- It is light.", False),
        ("a) ", "a) It floats.", False),
        ("✘ ", "Granite ✘ sinks.", False),
    ],
)
def test_a_sign_of_the_options_in_the_explanation(sign: str, explanation: str, *, doubted: bool) -> None:
    options = tuple(replace(option(text), evidence=lines(sign)) for text in ("Pumice", "Tuff"))
    asked = replace(question("Which rock floats?", *options), explanation=(Passage(lines(explanation)),))
    assert [doubt.code for doubt in of_question(asked)] == (["options-unclear"] if doubted else [])
