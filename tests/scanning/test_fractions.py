"""A fraction is told from an exponent over an index."""

from __future__ import annotations

from generator.scanning.fractions import has_fraction
from tests.scanning.letters import run

TEXT = [*run("rate is ", 0), *run(" here", 110)]  # with a gap of three letters


def test_letters_above_others_are_a_fraction() -> None:
    assert has_fraction([TEXT, run("a", 90, 90.0, 14), run("b", 90, 110.0, 14)])


def test_a_fraction_may_be_as_large_as_its_line() -> None:
    assert has_fraction([TEXT, run("a", 90, 88.0), run("b", 90, 113.0)])


def test_an_exponent_over_an_index_is_none() -> None:
    assert not has_fraction([TEXT, run("2", 82, 92.0, 14), run("i", 82, 104.0, 14)])


def test_lines_below_each_other_are_none() -> None:
    assert not has_fraction([TEXT, run("a line", 0, 130.0), run("another", 0, 160.0)])
