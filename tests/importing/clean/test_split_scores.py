from __future__ import annotations

from generator.importing.clean.split_scores import clean
from tests.importing.text import lines, removed, texts

PAGE = "Correct\n1 / 1\n points\n1.\nWhat is lava?\n\nCorrect\n0 / 1\npoint\n2.\nWhat is ash?"


def test_a_score_has_its_unit_on_its_line() -> None:
    found = clean(lines(PAGE))
    assert texts(found.lines)[1] == "1 / 1 points"
    assert texts(found.lines)[5] == "0 / 1 point"
    assert removed(PAGE, found.removals) == [(3, "points"), (9, "point")]


def test_options_that_stand_so_once_stay() -> None:
    text = "What is half?\n1/2\npoint\nline"
    assert texts(clean(lines(text)).lines) == text.split("\n")


def test_the_edge_of_a_scan_stays() -> None:
    text = "What is lava,\n1/1\npoints\nand what is ash?\n\nWhere\n1/1\npoints\nis it?"
    assert texts(clean(lines(text)).lines) == [line for line in text.split("\n") if line]


def test_code_stays() -> None:
    text = "```\n1 / 1\npoints\n1 / 1\npoints\n```"
    assert texts(clean(lines(text)).lines) == text.split("\n")
