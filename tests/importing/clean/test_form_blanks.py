from __future__ import annotations

import pytest

from generator.importing.clean.form_blanks import clean
from tests.importing.text import lines

QUESTION = "\n1. What is lava?\na) ash\nb) rock"


@pytest.mark.parametrize(
    ("form", "left"),
    [
        ("Name: ______________  Date: __________  Class: ____", ""),
        ("VOLCANOES            Name ______________", "VOLCANOES"),
        ("Apellidos: ______  Nombre: ______", ""),
        ("Score: ____ / 10", ""),
        ("Rocks\tDate: ______", "Rocks"),
    ],
)
def test_blanks_of_a_form_go(form: str, left: str) -> None:
    cleaned = clean(lines(form + QUESTION))
    assert cleaned.lines[0].text == left
    assert len(cleaned.removals) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Rocks and lava" + QUESTION,
        "The capital of the island is ______." + QUESTION,
        "Lava is ______" + QUESTION,
        "1. What is lava?\nName: ________",  # a gap of the question
        "Name: ________",  # no question stands below
    ],
)
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
