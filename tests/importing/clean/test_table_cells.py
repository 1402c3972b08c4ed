from __future__ import annotations

import pytest

from generator.importing.clean.table_cells import clean
from tests.importing.text import doubts, lines, texts

LONG = "When the wind blows from the sea over the warm land, it r"


@pytest.mark.parametrize(
    "text",
    ["", "no tab", "two\nlines", "```\nif a:\n\treturn\n```", "a\t" * 300, "Item\t1\t2\t3\t4\nKey\tB\tA\tD\tC"],
    ids=["empty", "line", "lines", "code", "hundreds of columns", "the key of a test"],
)
def test_text_without_rows_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("True\tFalse", ["True", "False"]),
        ("\tBasalt\t\t", ["Basalt"]),
        ("1/1 point\t\n\tBasalt", ["1/1 point", "Basalt"]),
        ("red\tdish\nA red dish", ["red", "dish", "A red dish"]),
        (
            "The sea is deep and wide and holds salt water\tThe lake",
            ["The sea is deep and wide and holds salt water", "The lake"],
        ),
    ],
    ids=["two cells", "empty cells", "no text behind", "words of their own", "two sentences"],
)
def test_a_row_becomes_its_cells(text: str, cells: list[str]) -> None:
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == cells
    assert not [line for line in cleaned.lines if line.edits]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("1. Whic\th of these is a rock?\nWhich is not?", "1. Which of these is a rock?"),
        ("Corr\tect\nCorrect", "Correct"),
        ("Un\t-selected is correct\nUn-selected is correct", "Un-selected is correct"),
    ],
    ids=["a word", "a label", "a hyphen"],
)
def test_a_word_that_the_border_cut_is_one_word(text: str, whole: str) -> None:
    line = next(line for line in clean(lines(text)).lines if not line.blank)
    assert (line.text, line.edits, line.span.start, line.span.end) == (whole, ("table_cells",), 0, len(whole) + 1)
    assert line.source == text.partition("\n")[0]
    assert not line.doubts


def test_short_cells_side_by_side_are_in_doubt() -> None:
    beside = "this stood beside other text in a row; which of them a label below speaks of is not sure"
    assert doubts(clean(lines("True\tFalse")).lines) == [beside, beside]
    assert not doubts(clean(lines("1/1 point\tTrue")).lines)


def test_a_word_that_stands_nowhere_else_is_in_doubt() -> None:
    cleaned = clean(lines(f"{LONG}\tises and cools"))
    assert texts(cleaned.lines) == [f"{LONG}ises and cools"]
    assert doubts(cleaned.lines) == ["a word or line was cut by the border of a table cell"]


def test_the_cut_off_end_of_a_wrapped_line_goes_back_to_its_line() -> None:
    """Of `… over t|he land` / `and rises …` the border left `… over t and rises …` and, in the next cell, `he land`."""
    text = (
        "When the wind blows from the sea, clouds form over t and it rains there.\the land\n"
        "Most of the rain falls on the side of a mountain wh\tere the wind meets it\n"
        "The clouds that are above the land and above that sea"
    )
    assert texts(clean(lines(text)).lines)[0] == (
        "When the wind blows from the sea, clouds form over the land and it rains there."
    )
