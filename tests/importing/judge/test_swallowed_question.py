from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.swallowed_question import of_question
from tests.importing.drafts import RIGHT, option, question
from tests.importing.text import lines


def codes(explanation: str) -> list[str]:
    asked = question("Which rock floats?", option("Pumice", RIGHT), "Slate", "Marble")
    return [d.code for d in of_question(replace(asked, explanation=(Passage(lines(explanation)),)))]


@pytest.mark.parametrize(
    "explanation",
    [
        "It is full of gas.\n6. Which rock is soft?",
        "It is full of gas. 6. Which rock is soft?",
        "a) Talc b) Quartz c) Topaz d) Opal",
        "a) Talc\nb) Quartz\nc) Topaz",
        "It is full of gas.\nWhich rock is soft?\nTalc\nQuartz\nTopaz (Correct)",
    ],
)
def test_another_question_in_an_explanation_is_doubted(explanation: str) -> None:
    assert codes(explanation) == ["boundary-unclear"]


@pytest.mark.parametrize(
    "explanation",
    [
        "It is full of gas.",
        "A. It is full of gas and so it floats on water.\nB. It sinks as it is dense.\nC. It is a metamorphic rock.",
        "A) Pumice B) Slate C) Marble",
        "Why does it float? It is full of gas.",
        "Why does it float?\nIt is full of gas.\nIt is light.\nSo it floats.",
        "1. It is full of gas.\n2. It is light.",
        "How many more = ?\n200 + x = 500\nx = 300\n300 = 300",
    ],
)
def test_other_explanations_are_fine(explanation: str) -> None:
    assert codes(explanation) == []
