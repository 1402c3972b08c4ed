"""Circles and boxes are found in the image, and whether they are filled."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from generator.scanning.pieces import Box, Piece, Sign
from generator.scanning.signs import find, unseen, without

from .pages import GREEN, GREY, INK, Page


def line(left: int, top: int, text: str = "some words of an option") -> Piece:
    return Piece(text, Box(left, top, left + 12 * len(text), top + 24))


def column(page: Page, *, round_: bool, filled: tuple[bool, ...], size: int = 22) -> tuple[Sign, ...]:
    for number, full in enumerate(filled):
        draw = page.circle if round_ else page.box
        draw(100, 50 + 60 * number, filled=full, size=size)
    return find(page.pixels, [line(140, 50 + 60 * number) for number in range(len(filled))])


@pytest.mark.parametrize("size", [14, 18, 22, 30])
def test_a_filled_circle_is_told_from_an_empty_one(size: int) -> None:
    found = column(Page(), round_=True, filled=(False, True, False), size=size)
    assert [sign.text for sign in found] == ["○", "◉", "○"]


@pytest.mark.parametrize("size", [14, 18, 22, 30])
def test_a_filled_box_is_told_from_an_empty_one(size: int) -> None:
    found = column(Page(), round_=False, filled=(True, False, True), size=size)
    assert [sign.text for sign in found] == ["☑", "☐", "☑"]


def test_on_a_dark_ground_they_are_told_as_well() -> None:
    page = Page()
    for number, full in enumerate((False, True, False)):
        page.circle(100, 50 + 60 * number, filled=full)
    dark = np.subtract(255, page.pixels, dtype=np.uint8)
    found = find(dark, [line(140, 50 + 60 * number) for number in range(3)])
    assert [sign.text for sign in found] == ["○", "◉", "○"]


@pytest.mark.parametrize("size", [32, 36, 44])
def test_a_small_blurred_circle_is_empty_though_its_rim_is_wide(size: int) -> None:
    page = Page(width=2000, height=1400)
    for number, full in enumerate((False, True, False)):
        page.circle(300, 150 + 180 * number, filled=full, size=size)
        page.draw.ellipse((300, 150 + 180 * number, 300 + size, 150 + 180 * number + size), outline=GREY, width=5)
    small = np.array(page.picture.resize((2000 // 3, 1400 // 3), Image.Resampling.BILINEAR))
    pieces = [Piece("some words", Box(120, 50 + 60 * n - 2, 300, 50 + 60 * n + 16)) for n in range(3)]
    assert [sign.text for sign in find(small, pieces)] == ["○", "◉", "○"]


def test_a_box_with_a_tick_in_it_is_filled() -> None:
    page = Page()
    for top in (50, 110):
        page.box(100, top, filled=False)
    page.draw.line((105, 62, 110, 68, 118, 55), fill=INK, width=3)
    found = find(page.pixels, [line(140, 50), line(140, 110)])
    assert [sign.text for sign in found] == ["☑", "☐"]


def test_a_coloured_rim_changes_nothing() -> None:
    page = Page().circle(100, 50, filled=False, rim=GREEN).circle(100, 110, filled=True, rim=GREEN)
    found = find(page.pixels, [line(140, 50), line(140, 110)])
    assert [sign.text for sign in found] == ["○", "◉"]


def test_a_circle_without_another_in_its_column_is_none() -> None:
    assert column(Page(), round_=True, filled=(True,)) == ()


def test_circles_of_a_drawing_with_labels_before_them_are_none() -> None:
    page = Page()
    for top in (50, 110):
        page.circle(300, top, filled=False)
    pieces = [piece for top in (50, 110) for piece in (line(220, top, "x1"), line(340, top, "y1"))]
    assert find(page.pixels, pieces) == ()


def test_letters_o_inside_words_are_none() -> None:
    page = Page(size=30).text(100, 50, "O O O OOO O").text(100, 110, "O O O OOO O")
    pieces = [Piece("O O O OOO O", Box(95, top - 2, 330, top + 36)) for top in (50, 110)]
    assert find(page.pixels, pieces) == ()


def test_options_in_one_row_each_have_their_circle() -> None:
    page = Page()
    for left in (100, 400):
        for top in (50, 110):
            page.circle(left, top, filled=left == 400)
    pieces = [line(left + 40, top, "a word") for left in (100, 400) for top in (50, 110)]
    assert [sign.text for sign in find(page.pixels, pieces)] == ["○", "◉", "○", "◉"]


@pytest.mark.parametrize("read_as", ["口", "O", "■", "○"])
def test_what_an_engine_made_of_a_sign_is_no_text(read_as: str) -> None:
    sign = Sign(Box(100, 50, 122, 72), round=False, filled=True)
    assert without([sign], [Piece(read_as, Box(98, 48, 124, 74)), line(140, 50)]) == (line(140, 50),)


def test_a_sign_read_as_the_first_letter_of_its_text_is_taken_off() -> None:
    sign = Sign(Box(100, 50, 122, 72), round=True, filled=False)
    (piece,) = without([sign], [Piece("○ Over the hills", Box(98, 48, 300, 74))])
    assert (piece.text, piece.box.left) == ("Over the hills", 122)


def test_a_text_that_begins_with_o_keeps_it() -> None:
    sign = Sign(Box(100, 50, 122, 72), round=True, filled=False)
    kept = line(140, 50, "O Romeo, Romeo")
    assert without([sign], [kept]) == (kept,)


def small_circles(page: Page) -> list[Piece]:
    """Options whose lines an engine found together with their circles, which are lower than the lines."""
    pieces = []
    for top, text in ((50, "x = a + 1"), (110, "C1 The sea"), (170, "O The river")):
        page.circle(100, top + 6, filled=False, size=15)
        page.text(132, top, text.removeprefix("C1 ").removeprefix("O "))
        pieces.append(Piece(text, Box(97, top, 132 + 12 * len(text), top + 27)))
    return pieces


def test_a_sign_in_the_box_of_its_text_is_found_where_no_letter_stands_so_far_apart() -> None:
    page = Page()
    pieces = small_circles(page)
    assert [sign.text for sign in find(page.pixels, pieces)] == ["○", "○", "○"]


def test_a_text_that_does_not_show_its_sign_is_to_be_read_again_behind_it() -> None:
    page = Page()
    pieces = small_circles(page)
    found = find(page.pixels, pieces)
    again = unseen(found, pieces)
    assert set(again) == set(pieces[:2])
    assert all(box.left == sign.box.right for sign, box in zip(found, again.values(), strict=False))
    assert [piece.text for piece in without(found, pieces)][2] == "The river"


def test_letters_at_the_start_of_lines_are_none() -> None:
    page = Page(size=24)
    pieces = []
    for top in (50, 110, 170):
        page.text(100, top, "Of lakes")
        pieces.append(Piece("Of lakes", Box(97, top, 210, top + 32)))
    assert find(page.pixels, pieces) == ()
