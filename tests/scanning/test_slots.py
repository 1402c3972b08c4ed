"""Signs that no outline shows are found in the places where those of other lines stand."""

from __future__ import annotations

from generator.scanning.pieces import Box, Piece
from generator.scanning.signs import find

from .pages import INK, Page

TOPS = (50, 110, 170, 230)


def _text(top: int) -> Piece:
    return Piece("some words of an option", Box(140, top, 420, top + 24))


def _page(*, round_: bool, without: int) -> Page:
    page = Page()
    for n, top in enumerate(TOPS):
        if n != without:
            (page.circle if round_ else page.box)(100, top, filled=False)
    return page


def _found(page: Page) -> list[str]:
    return [sign.text for sign in find(page.pixels, [_text(top) for top in TOPS])]


def test_a_box_that_is_crossed_by_hand_is_filled() -> None:
    page = _page(round_=False, without=2)
    page.box(100, 170, filled=False)
    page.draw.line((92, 163, 128, 198), fill=INK, width=3)
    page.draw.line((94, 199, 127, 162), fill=INK, width=3)
    assert _found(page) == ["☐", "☐", "☑", "☐"]


def test_a_ring_that_is_thicker_than_the_others_is_filled() -> None:
    page = _page(round_=True, without=1)
    page.draw.ellipse((97, 107, 125, 135), outline=INK, width=9, fill="white")
    assert _found(page) == ["○", "◉", "○", "○"]


def test_a_tick_alone_is_no_sign() -> None:
    page = _page(round_=True, without=1)
    page.draw.line((102, 122, 108, 130, 122, 110), fill=INK, width=3)
    assert _found(page) == ["○", "○", "○"]


def test_a_line_with_nothing_before_it_has_no_sign() -> None:
    assert _found(_page(round_=True, without=3)) == ["○", "○", "○"]


def test_what_is_dark_all_around_is_a_picture() -> None:
    page = _page(round_=True, without=1)
    page.draw.rectangle((80, 90, 135, 150), fill=INK)
    assert _found(page) == ["○", "○", "○"]
