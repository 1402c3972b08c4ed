"""A page of two columns is read column by column; a table is read across."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import numpy as np

from generator.scanning.halves import halves, only
from generator.scanning.pieces import Box, Piece
from generator.scanning.scan import scan

from .pages import Page

PAGE = Page(width=1200, height=900).pixels


def column(left: int, texts: list[str], top: int = 100, step: int = 40) -> list[Piece]:
    return [Piece(text, Box(left, top + n * step, left + 420, top + n * step + 24)) for n, text in enumerate(texts)]


def numbered(first: int, count: int) -> list[str]:
    return list(
        chain.from_iterable(
            (f"{n}. Which lake is it?", "A. this one", "B. that one") for n in range(first, first + count)
        )
    )


def texts(pieces: list[Piece]) -> list[list[str]]:
    return [[piece.text for piece in part.pieces] for part in halves(PAGE, pieces)]


def test_questions_that_go_on_in_the_right_column_make_two_parts() -> None:
    left, right = numbered(1, 3), numbered(4, 3)
    assert texts([*column(100, left), *column(650, right)]) == [left, right]


def test_a_title_and_a_footer_across_are_parts_of_their_own() -> None:
    title, footer = Piece("Examination", Box(400, 20, 800, 50)), Piece("Turn over", Box(500, 850, 760, 874))
    left, right = numbered(1, 3), numbered(4, 3)
    found = texts([title, *column(100, left), *column(650, right), footer])
    assert found == [["Examination"], left, right, ["Turn over"]]


def test_lines_on_other_levels_are_two_columns_without_any_number() -> None:
    left, right = ["a line of text"] * 12, ["another line"] * 9
    assert texts([*column(100, left), *column(650, right, top=118, step=55)]) == [left, right]


def test_the_rows_of_a_table_are_read_across() -> None:
    pieces = [*column(100, ["a lake and its name"] * 9), *column(650, ["what is known of it"] * 9)]
    assert len(texts(pieces)) == 1


def test_the_same_numbers_on_both_sides_are_a_table() -> None:
    pieces = [*column(100, numbered(1, 3)), *column(650, numbered(1, 3), top=118)]
    assert len(texts(pieces)) == 1


def test_a_gutter_and_short_notes_are_no_column() -> None:
    notes = [Piece("1/1", Box(40, 100 + 40 * n, 90, 124 + 40 * n)) for n in range(9)]
    assert len(texts([*notes, *column(150, numbered(1, 3))])) == 1
    assert len(texts([*column(100, numbered(1, 3)), *column(650, ["a note"] * 3)])) == 1


def test_a_page_without_text_is_one_part() -> None:
    assert texts([]) == [[]]


def test_nothing_of_the_other_column_is_left_on_a_part_of_the_page() -> None:
    page = Page().text(100, 100, "left").text(600, 100, "right").pixels
    part = only(page, Box(0, 0, 500, page.shape[0]))
    assert np.array_equal(part[:, :500], page[:, :500])
    assert (part[:, 500:] == 255).all()
    assert only(page, Box(0, 0, page.shape[1], page.shape[0])) is page


def test_two_columns_of_a_picture_are_read_one_after_the_other() -> None:
    page = Page(width=1300, height=520)
    for left, first in ((60, 1), (700, 3)):
        for n in range(2):
            top = 40 + 230 * n
            page.text(left, top, f"{first + n}. Which of these lakes is the deepest one?")
            for m, lake in enumerate(("The long Lake Garda", "The cold Lake Baikal", "The wide Lake Como")):
                page.text(left + 30, top + 50 + 40 * m, f"{'ABC'[m]}. {lake} in the mountains")
    text = scan(Path("columns.png"), page.png()).readings[0].text
    assert [line[0] for line in text.splitlines() if line[:1].isdigit()] == ["1", "2", "3", "4"]
    assert "|" not in text
