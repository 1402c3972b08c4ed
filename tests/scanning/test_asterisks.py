"""Where asterisks of running text are raised, one at the middle of the small letters is an operator."""

from __future__ import annotations

import pytest
from PIL import ImageFont

from generator.scanning.asterisks import told_apart
from generator.scanning.pieces import Box, Piece

from .pages import INK, Page

FONT = ImageFont.load_default(20)  # whose asterisk stands where an operator does
RAISED = -6  # pixels
BEFORE, BEHIND = "so b is copied until its rows match and", "is a product"
QUOTED = 'in arrays the "', '" sign is a product'


def line(page: Page, top: int, around: tuple[str, str], *, down: int, sign: str = "*") -> Piece:
    """A line of letters of different widths with an asterisk in it, and what an engine reads there."""
    before, behind = around
    at = 40
    for text, moved in ((before, 0), (sign, down), (behind, 0)):
        page.draw.text((at, top + moved), text, fill=INK, font=FONT)
        at += round(FONT.getlength(text))
    return Piece(f"{before}*{behind}".strip(), Box(38, top - 4, at + 2, top + 26))


def read(before: str, behind: str, *, down: int, sign: str = "*", others: int = RAISED) -> str:
    """What becomes of a line on a page where another line has an asterisk."""
    page = Page()
    pieces = line(page, 100, QUOTED, down=others), line(page, 200, (f"{before} ", f" {behind}"), down=down, sign=sign)
    other, told = told_apart(page.pixels, pieces)
    assert other == pieces[0]
    assert told.box == pieces[1].box
    return told.text


@pytest.mark.parametrize("behind", [BEHIND, ""], ids=["between words", "at the end"])
def test_one_at_the_middle_of_the_small_letters_is_an_operator(behind: str) -> None:
    assert read(BEFORE, behind, down=0) == f"{BEFORE} ∗ {behind}".strip()


def test_a_raised_one_is_an_asterisk() -> None:
    assert read(BEFORE, BEHIND, down=RAISED) == f"{BEFORE} * {BEHIND}"


def test_where_no_asterisk_is_raised_the_lower_one_may_be_that_of_the_font() -> None:
    assert read(BEFORE, BEHIND, down=0, others=0) == f"{BEFORE} * {BEHIND}"


def test_an_operator_that_an_engine_read_is_one_only_where_it_stands_as_one() -> None:
    page = Page()
    drawn = line(page, 200, (f"{BEFORE} ", f" {BEHIND}"), down=RAISED)
    (told,) = told_apart(page.pixels, (Piece(drawn.text.replace("*", "∗"), drawn.box),))
    assert told == drawn


@pytest.mark.parametrize("down", [-3, 6], ids=["between the two", "below"])
def test_one_whose_place_says_neither_is_left(down: int) -> None:
    assert read(BEFORE, BEHIND, down=down) == f"{BEFORE} * {BEHIND}"


@pytest.mark.parametrize(("before", "behind"), [("c = a", "b + d - 1"), ("J = (u + v)", "(w - 1)"), ("as in a", "b")])
def test_in_a_formula_there_are_too_few_letters_to_measure_by(before: str, behind: str) -> None:
    assert read(before, behind, down=0) == f"{before} * {behind}"


def test_where_all_letters_are_of_one_width_the_asterisk_itself_stands_there() -> None:
    page, text, width = Page(), f"{BEFORE} * {BEHIND}", 13
    other = line(page, 200, QUOTED, down=RAISED)
    for i, letter in enumerate(text):
        page.draw.text((40 + i * width, 100), letter, fill=INK, font=FONT)
    code = Piece(text, Box(38, 96, 42 + len(text) * width, 126))
    assert told_apart(page.pixels, (code, other)) == (code, other)


def test_another_sign_read_as_one_is_left() -> None:
    assert read(BEFORE, BEHIND, down=0, sign="-") == f"{BEFORE} * {BEHIND}"


def test_words_that_cannot_be_told_apart_are_left() -> None:
    page = Page()
    other, drawn = (line(page, 100 * row, QUOTED, down=RAISED * (row == 1)) for row in (1, 2))
    more = Piece("in arrays the * sign of two rows is a product", drawn.box)
    assert told_apart(page.pixels, (other, more)) == (other, more)
    assert told_apart(Page().pixels, (other, more)) == (other, more)
