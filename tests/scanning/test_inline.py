from __future__ import annotations

import pytest

from generator.scanning.inline import Letter, inlined
from generator.scanning.pieces import Box


def line(text: str, left: int, top: int, size: int = 20) -> list[Letter]:
    """Letters as wide as half their size; `~` is a gap with no letter in it."""
    wide = size // 2
    places = [(sign, left + i * wide) for i, sign in enumerate(text) if sign != "~"]
    return [Letter(sign, Box(x, top, x + wide, top + size), size, top + 0.8 * size) for sign, x in places]


def texts(*lines: list[Letter]) -> list[str]:
    found = inlined(lines)
    assert found is not None
    return ["".join(letter.sign for letter in each) for each in found]


def test_a_word_set_apart_stands_where_its_line_has_a_gap() -> None:
    assert texts(line("the chance ~ of rain", 0, 0), line("q", 110, 0)) == ["the chance q of rain"]


@pytest.mark.parametrize(("top", "written"), [(-4, "2^N trees"), (14, "2_N trees")], ids=["high", "low"])
def test_a_small_letter_high_or_low_is_an_exponent_or_an_index(top: int, written: str) -> None:
    assert texts(line("2~ trees", 0, 0), line("N", 11, top, size=10)) == [written]
    assert texts([*line("2", 0, 0), *line("N", 11, top, size=10), *line(" trees", 20, 0)]) == [written]


def test_a_smaller_word_on_the_same_row_is_none() -> None:
    small = line("small", 80, 4, size=16)
    assert texts([*line("a very ", 0, 0), *small]) == ["a very small"]


def test_lines_below_each_other_stay() -> None:
    assert texts(line("the first line", 0, 0), line("and the second", 0, 30)) == ["the first line", "and the second"]


def test_what_is_printed_over_a_line_stays_apart() -> None:
    assert texts(line("a long line of text", 0, 0), line("Title", 14, 2)) == ["a long line of text", "Title"]


def test_a_fraction_is_in_no_text() -> None:
    assert inlined([line("f is ~~~~ here", 0, 0), line("a", 60, -12, size=16), line("b", 60, 12, size=16)]) is None
