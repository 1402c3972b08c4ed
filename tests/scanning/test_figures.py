"""Labels of drawings are told from text."""

from __future__ import annotations

from generator.scanning.figures import labels
from generator.scanning.pieces import Box, Piece

from .pages import INK, Page


def line(top: int, text: str = "a line of text that is as long as lines are") -> Piece:
    return Piece(text, Box(100, top, 100 + 12 * len(text), top + 24))


TEXT = (line(40), line(70), line(100), line(500))


def test_short_texts_in_and_beside_a_drawing_are_its_labels() -> None:
    page = Page()
    page.draw.rectangle((300, 200, 500, 400), outline=INK, width=3)
    page.draw.line((300, 300, 500, 300), fill=INK, width=3)
    inside, beside = Piece("x1", Box(390, 240, 420, 264)), Piece("y1", Box(515, 290, 545, 314))
    pieces = (*TEXT, inside, beside)
    assert labels(page.pixels, pieces, (), pieces) == {inside, beside}


def test_a_frame_around_lines_of_text_is_no_drawing() -> None:
    page = Page()
    page.draw.rectangle((80, 30, 900, 140), outline=INK, width=2)
    short = Piece("x1", Box(300, 120, 330, 144))
    assert labels(page.pixels, (*TEXT, short), (), (*TEXT, short)) == frozenset()


def test_a_page_without_a_drawing_has_no_labels() -> None:
    short = Piece("x1", Box(300, 300, 330, 324))
    assert labels(Page().pixels, (*TEXT, short), (), (*TEXT, short)) == frozenset()


def test_the_cells_of_a_table_with_lines_are_no_labels() -> None:
    page = Page()
    cells = []
    for left in (300, 450, 600):
        for top in (200, 250, 300):
            page.draw.rectangle((left, top, left + 150, top + 50), outline=INK, width=2)
            cells.append(Piece("cell", Box(left + 20, top + 12, left + 70, top + 36)))
    pieces = (*TEXT, *cells)
    assert labels(page.pixels, pieces, (), pieces) == frozenset()


def test_what_all_but_touches_a_drawing_is_its_label_wherever_it_begins() -> None:
    page = Page()
    page.draw.rectangle((140, 200, 340, 400), outline=INK, width=3)
    page.draw.line((140, 200, 340, 400), fill=INK, width=3)
    touching, apart = Piece("x1", Box(100, 290, 132, 314)), Piece("yes", Box(100, 450, 140, 474))
    pieces = (*TEXT, touching, apart)
    assert labels(page.pixels, pieces, (), pieces) == {touching}


def test_a_word_in_a_frame_is_no_label_for_nothing_is_drawn() -> None:
    page = Page()
    page.draw.rectangle((300, 200, 500, 280), outline=INK, width=3)
    framed = Piece("E = mc", Box(360, 228, 440, 252))
    assert labels(page.pixels, (*TEXT, framed), (), (*TEXT, framed)) == frozenset()


def test_short_lines_below_each_other_are_code_though_a_rule_stands_beside_them() -> None:
    page = Page()
    page.draw.rectangle((300, 200, 700, 330), outline=INK, width=2)
    page.draw.line((330, 200, 330, 330), fill=INK, width=2)
    code = tuple(
        Piece(text, Box(350, top, 450, top + 24)) for text, top in (("a = 3", 215), ("b = 4", 250), ("c", 285))
    )
    assert labels(page.pixels, (*TEXT, *code), (), (*TEXT, *code)) == frozenset()
