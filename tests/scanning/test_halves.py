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


def short_options(left: int, first: int, count: int, length: int = 420) -> list[Piece]:
    """Questions, each with four options much shorter than the line of its question."""
    pieces: list[Piece] = []
    for n in range(count):
        top = 100 + n * 200
        pieces.append(Piece(f"{first + n}.", Box(left, top, left + 25, top + 24)))
        pieces.append(Piece("Which of these is a lake?", Box(left + 35, top - 2, left + length, top + 24)))
        pieces += [
            Piece(f"{letter}) Como", Box(left, top + 40 * m, left + 110, top + 40 * m + 24))
            for m, letter in enumerate("ABCD", start=1)
        ]
    return pieces


def test_columns_of_short_options_part_where_the_numbers_of_their_questions_count_on() -> None:
    parts = halves(PAGE, [*short_options(100, 1, 4), *short_options(650, 5, 4)])
    assert [[piece.text for piece in part.pieces if piece.text[0].isdigit()] for part in parts] == [
        ["1.", "2.", "3.", "4."],
        ["5.", "6.", "7.", "8."],
    ]


def test_numbers_behind_a_word_count_on_though_all_lines_stand_on_a_level() -> None:
    left, right = (
        list(chain.from_iterable((f"Frage {n}", *["a line of its long stem"] * 3) for n in numbers))
        for numbers in ((1, 2), (3, 4))
    )
    assert texts([*column(100, left), *column(650, right)]) == [left, right]


def test_the_last_column_of_a_text_may_be_short_and_the_number_of_its_page_lower() -> None:
    left = [text.replace(".", ".-", 1) for text in numbered(19, 8)]
    right = [text.replace(".", ".-", 1) for text in numbered(27, 2)]
    footer = Piece("Page 2", Box(100, 870, 180, 894))
    assert texts([*column(100, left, step=32), footer, *column(650, right, step=32)]) == [[*left, "Page 2"], right]


def test_columns_of_short_options_are_not_parted_where_the_numbers_do_not_count_on() -> None:
    assert len(texts([*short_options(100, 1, 4), *short_options(650, 7, 4)])) == 1  # two questions are missing
    assert len(texts([*short_options(100, 5, 4), *short_options(650, 1, 4)])) == 1
    assert len(texts([*short_options(100, 1, 4), *short_options(650, 5, 1)])) == 1  # the right column is short


def test_options_in_two_columns_stay_in_their_rows() -> None:
    rows = [
        Piece(text, Box(left, 140 + 40 * n, left + 110, 164 + 40 * n))
        for n in range(8)
        for left, text in ((100, f"{'AC'[n % 2]}) Como"), (650, f"{'BD'[n % 2]}) Garda"))
    ]
    assert len(texts([Piece("1. Which of these is a lake?", Box(100, 100, 520, 124)), *rows])) == 1


def test_indented_code_is_no_column() -> None:
    code = [Piece("return lake.depth", Box(500, 220 + 40 * n, 760, 244 + 40 * n)) for n in range(12)]
    questions = [
        Piece(f"{n}. Which of these is a lake, and how deep is it?", Box(100, top, 800, top + 24))
        for n, top in ((1, 100), (2, 740), (3, 800))
    ]
    heads = [Piece("def depth(lake):", Box(100, 140 + 40 * n, 320, 164 + 40 * n)) for n in range(2)]
    assert len(texts([*questions, *heads, *code])) == 1


def test_a_key_in_two_columns_stays_in_its_rows() -> None:
    key = [
        Piece(f"{first + n}. C", Box(left, 100 + 40 * n, left + 60, 124 + 40 * n))
        for left, first in ((100, 1), (650, 10))
        for n in range(9)
    ]
    assert len(texts(key)) == 1


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
