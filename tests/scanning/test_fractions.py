from __future__ import annotations

from generator.scanning.fractions import has_fractions
from generator.scanning.letters import Letter
from generator.scanning.pieces import Box


def line(text: str, left: int, base: int, size: int = 20) -> list[Letter]:
    wide = size // 2
    places = [(sign, left + i * wide) for i, sign in enumerate(text)]
    return [Letter(sign, Box(x, base - size, x + wide, base), base, size) for sign, x in places if sign != " "]


def test_two_texts_above_each_other_in_a_line_are_a_fraction() -> None:
    assert has_fractions([line("f is     here", 0, 100), line("a+b", 60, 90, 14), line("c", 64, 108, 14)])


def test_an_exponent_above_an_index_is_none() -> None:
    assert not has_fractions([line("x     grows", 0, 100), line("2", 12, 93, 14), line("i", 12, 105, 14)])


def test_lines_of_a_paragraph_are_none() -> None:
    assert not has_fractions([line("the first line", 0, 70), line("the second", 0, 100), line("the third", 0, 130)])


def test_what_stands_beside_a_line_is_none() -> None:
    assert not has_fractions([line("5.6  2.5", 200, 100), line("two", 0, 88), line("lines", 0, 112)])
