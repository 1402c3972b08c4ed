"""What is printed on a line and stands in no text layer makes that line, and no other, less than sure."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from generator.scanning.pieces import Box, Piece
from generator.scanning.scan import scan
from generator.scanning.unread import UNREAD, told_unread

from . import documents

LINE = "The root of          is two"  # from 60 points on, at a height of 780


def unsure(box: tuple[float, float, float, float]) -> list[str]:
    (reading,) = scan(Path("text.pdf"), documents.with_box(LINE, box)).readings
    return [line.text for number, line in enumerate(reading.lines, start=1) if line.text and number not in reading.own]


@pytest.mark.parametrize(
    "box",
    [
        (145, 780, 10, 10),  # between two words
        (212, 780, 8, 8),  # right behind the last
    ],
)
def test_a_formula_that_was_drawn_is_missing_in_its_line(box: tuple[float, float, float, float]) -> None:
    (line,) = unsure(box)
    assert line.startswith("The root of")


@pytest.mark.parametrize(
    "box",
    [
        (30, 780, 10, 10),  # in front of the line, as circles and ticks stand
        (60, 774, 160, 1),  # a line below its words
        (400, 780, 10, 10),  # far off
    ],
)
def test_what_stands_apart_says_nothing(box: tuple[float, float, float, float]) -> None:
    assert unsure(box) == []


def test_a_piece_is_unsure_by_the_ink_that_none_of_its_letters_holds() -> None:
    pixels = np.full((60, 200, 3), 255, np.uint8)
    pixels[22:38, 20:60] = 0
    pixels[22:38, 80:95] = 0
    piece = Piece("sum of", Box(20, 20, 60, 40))
    assert told_unread((piece,), (piece.box,), pixels)[0].sure == UNREAD
    assert told_unread((piece,), (piece.box, Box(80, 20, 95, 40)), pixels) == (piece,)
