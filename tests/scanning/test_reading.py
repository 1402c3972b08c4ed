"""Where each line of a reading stands is kept beside its text."""

from __future__ import annotations

import pytest

from generator.scanning.pieces import Box
from generator.scanning.reading import Place, Reading, WrittenLine

READING = Reading(
    "rapidocr",
    (
        WrittenLine("1. Größe?", Place(1, Box(1, 2, 30, 14), 0.5, other="1. Grösse?")),
        WrittenLine(""),
        WrittenLine("\f○ x₁", Place(2, Box(5, 6, 70, 18), figure=True)),
    ),
)


def test_a_reading_comes_back_as_it_was() -> None:
    assert Reading.from_json(READING.text, READING.to_json()) == READING


def test_a_reading_of_nothing_comes_back_as_well() -> None:
    empty = Reading("tesseract", ())
    assert Reading.from_json(empty.text, empty.to_json()) == empty


def test_places_of_another_text_are_refused() -> None:
    with pytest.raises(ValueError, match="3 places for 1 lines"):
        Reading.from_json("another text\n", READING.to_json())
