"""Icons are no text, on a page that is not written in their script."""

from __future__ import annotations

from generator.scanning.icons import without_icons
from generator.scanning.pieces import Box, Piece

TEXT = Piece("a line of text in Latin letters, as long as such lines are", Box(0, 0, 600, 20))


def row(*signs: str) -> tuple[Piece, ...]:
    return tuple(Piece(sign, Box(60 * n, 100, 60 * n + 20, 120)) for n, sign in enumerate(signs))


def test_a_row_of_icons_is_left_out() -> None:
    assert without_icons((TEXT, *row("凸", "Q", "口"))) == (TEXT,)


def test_a_row_of_letters_stays() -> None:
    assert without_icons((TEXT, *row("A", "Q"))) == (TEXT, *row("A", "Q"))


def test_a_page_written_in_that_script_keeps_its_signs() -> None:
    page = (Piece("下列哪一座山最高", Box(0, 0, 200, 20)), *row("山", "凸"))
    assert without_icons(page) == page


def test_thumbs_and_a_flag_are_icons_on_any_page() -> None:
    text = Piece("下列哪一座山最高", Box(0, 0, 200, 20))
    assert without_icons((text, *row("凸", "？", "口"))) == (text,)
    assert without_icons((text, *row("凸口口"))) == (text,)
