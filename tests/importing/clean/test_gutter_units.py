from __future__ import annotations

import pytest

from generator.importing.clean.gutter_units import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "text",
    ["points to the north", "The points © of it", "Stones © sink", "points @work", "```\npoints © x\n```"],
    ids=["no circle", "within a line", "another word", "an address", "code"],
)
def test_other_words_stay(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize("unit", ["points ", "Pon's ", "yl poinis ", "ve points "])
def test_the_unit_in_front_of_a_circle_is_taken_off(unit: str) -> None:
    text = f"{unit}© It melts"
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == ["© It melts"]
    assert removed(text, cleaned.removals) == [(1, unit.strip())]
