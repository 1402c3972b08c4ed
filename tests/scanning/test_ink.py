"""Where there is ink."""

from __future__ import annotations

from generator.scanning.ink import gap_before, trimmed
from generator.scanning.pieces import Box

from .pages import Page


def test_a_box_is_trimmed_to_its_ink() -> None:
    page = Page(200, 100)
    page.draw.rectangle((50, 40, 90, 60), fill="black")
    assert trimmed(page.pixels, Box(0, 0, 200, 100)) == Box(48, 38, 93, 63)


def test_a_box_without_ink_stays() -> None:
    assert trimmed(Page(200, 100).pixels, Box(10, 10, 90, 90)) == Box(10, 10, 90, 90)


def test_the_gap_behind_a_number_is_found() -> None:
    page = Page(300, 60).text(20, 10, "12.", 26).text(90, 14, "Which word is it?")
    at = gap_before(page.pixels, Box(15, 5, 290, 45), 115)
    assert at is not None
    assert 60 < at < 92


def test_a_line_without_ink_has_no_gap() -> None:
    assert gap_before(Page(300, 60).pixels, Box(0, 0, 300, 60), 100) is None
