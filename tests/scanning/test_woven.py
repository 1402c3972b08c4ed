"""Letters of a text layer get into the line in which a reader sees them."""

from __future__ import annotations

from generator.scanning.pieces import Box
from generator.scanning.woven import is_crossed, woven
from tests.scanning.letters import run, text


def test_a_formula_that_is_held_behind_the_words_goes_into_the_gap_between_them() -> None:
    words = [*run("each ", 0), *run("has a leaf", 80)]
    below = run("and so on", 0, base=130)
    found = woven([words, below, run("X", 60)])
    assert [text(line) for line in found] == ["each X has a leaf", "and so on"]


def test_a_formula_that_begins_or_ends_a_line_stands_there() -> None:
    found = woven([run("is a leaf of", 40), run("A", 20), run("B", 170)])
    assert [text(line) for line in found] == ["A is a leaf of B"]


def test_a_line_longer_than_the_words_takes_its_place_once_these_are_joined() -> None:
    words, commas = run("of ", 0), [*run(",", 80), *run(",", 140)]
    formulas = [*run("abcd", 40), *run("efgh", 100)]
    assert [text(line) for line in woven([words, commas, formulas])] == ["of abcd, efgh,"]


def test_letters_of_one_line_that_are_not_held_in_order_are_put_in_order() -> None:
    line = [*run("f(", 0), *run(")", 40), *run("xy", 20)]
    assert [text(line) for line in woven([line])] == ["f(xy)"]


def test_an_accent_is_set_on_its_letter() -> None:
    assert [text(line) for line in woven([[*run("so y", 0), *run("is", 50)], run("^", 30, base=96)])] == ["so ŷ is"]


def test_lines_of_a_page_stay_as_they_are() -> None:
    lines = [run("Which of these", 0), run("is a rock?", 0, base=130), run("Basalt", 40, base=160)]
    assert woven(lines) == lines


def test_columns_are_not_joined() -> None:
    lines = [run("left side", 0), run("right side", 200)]
    assert woven(lines) == lines


def test_what_is_printed_over_a_line_is_not_woven_into_it() -> None:
    lines = [run("Which of these", 0), run("DRAFT", 20)]
    assert woven(lines) == lines


def test_a_script_from_right_to_left_is_left_alone() -> None:
    line = list(reversed(run("אבגד", 0)))
    assert woven([line]) == [line]


def test_letters_that_stand_on_end_are_left_alone() -> None:
    turned = [letter.__class__(letter.sign, Box(5, 20, 15, 40)) for letter in run("axis", 0)]
    assert woven([turned, run("a b", 0)]) == [turned, run("a b", 0)]


def test_the_parts_of_a_large_fraction_cross_the_line() -> None:
    over, under = run("a", 60, base=88), run("b", 60, base=112)
    assert is_crossed(woven([[*run("so it is ", 0)[:5], *run("metres", 80)], over, under]))
    assert not is_crossed(woven([run("Which of these", 0), run("is a rock?", 0, base=130)]))
