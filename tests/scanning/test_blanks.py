"""Rules in a line of text are gaps to fill in; other strokes are not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ImageDraw

from generator.scanning.blanks import BLANK, blanks
from generator.scanning.pieces import Box, Piece
from generator.scanning.scan import scan

from .pages import INK, Page

LEFT, RIGHT = Piece("The lake of", Box(100, 100, 220, 124)), Piece("is deep.", Box(320, 100, 420, 124))
FOOT = 120


def drawn(draw: Callable[[ImageDraw.ImageDraw], object], *pieces: Piece) -> list[Box]:
    page = Page()
    draw(page.draw)
    found = blanks(page.pixels, pieces or (LEFT, RIGHT))
    assert {piece.text for piece in found} <= {BLANK}
    return [piece.box for piece in found]


def rule(left: int, right: int, top: int = FOOT) -> Callable[[ImageDraw.ImageDraw], object]:
    return lambda draw: draw.line((left, top, right, top), fill=INK, width=2)


@pytest.mark.parametrize(
    ("left", "right"), [(230, 310), (430, 520), (40, 95)], ids=["between words", "at the end", "at the start"]
)
def test_a_rule_at_the_foot_of_a_line_is_a_gap(left: int, right: int) -> None:
    (box,) = drawn(rule(left, right))
    assert abs(box.left - left) <= 2
    assert abs(box.right - right) <= 2
    assert (box.top, box.bottom) == (100, 124)


@pytest.mark.parametrize(
    "draw",
    [
        rule(230, 250),
        rule(230, 310, 112),
        rule(100, 420),
        rule(240, 900),
        rule(500, 600),
        rule(230, 310, 160),
        lambda draw: draw.rectangle((230, 98, 310, FOOT), outline=INK, width=2),
        lambda draw: draw.rectangle((230, FOOT - 8, 310, FOOT), fill=INK),
        lambda draw: draw.line((230, 114, 310, 126), fill=INK, width=2),
    ],
    ids=["short", "a dash", "underlined", "between parts", "far away", "below", "a field", "a bar", "an arrow"],
)
def test_other_strokes_are_none(draw: Callable[[ImageDraw.ImageDraw], object]) -> None:
    assert drawn(draw) == []


def test_a_page_without_text_has_no_gaps() -> None:
    assert blanks(Page().pixels, ()) == ()


def test_a_gap_stands_in_its_line_of_the_text() -> None:
    page = Page().text(100, 100, "The longest river of the country is the").text(620, 100, "and it is deep.")
    page.draw.line((440, 121, 610, 121), fill=INK, width=2)
    assert scan(Path("gap.png"), page.png()).readings[0].text == (
        "The longest river of the country is the ____ and it is deep.\n"
    )
