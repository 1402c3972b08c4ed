"""Where there is ink."""

from __future__ import annotations

from generator.scanning.ink import gap_before, ink, trimmed, without_rules
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


def test_rules_and_frames_are_no_ink_that_says_something() -> None:
    page = Page(400, 300)
    page.draw.rectangle((20, 20, 380, 280), outline="black", width=3)
    page.draw.line((20, 150, 380, 150), fill="black", width=2)
    assert without_rules(ink(page.pixels, Box(0, 0, 400, 300))).sum() <= 4  # a pixel at each corner


def test_letters_and_what_is_thick_stay() -> None:
    page = Page(400, 300).text(30, 30, "A line of words that stays")
    page.draw.rectangle((100, 120, 300, 250), fill="black")
    found = ink(page.pixels, Box(0, 0, 400, 300))
    assert (without_rules(found) == found).all()
