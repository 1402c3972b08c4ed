from __future__ import annotations

import pytest

from generator.importing.clean.label_cells import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "text",
    [
        "a) basalt\nb) mud",
        "Correct | basalt",
        "a) basalt | mud",
        "The answer | Correct",
        "a) basalt | Correct\nand ash",
        "```\na) basalt | Correct\n```",
        "a) basalt | Correct Yes, it is.",
    ],
    ids=["no table", "a label in front", "no label", "no option", "the option goes on", "code", "feedback"],
)
def test_anything_else_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("a) basalt | Correct\nb) mud", ["a) basalt", "Correct", "b) mud"]),
        ("(1) basalt\n(2) mud | Incorrect", ["(1) basalt", "(2) mud", "Incorrect"]),
        ("◉ basalt | old | Correct\n\nWhy?", ["◉ basalt | old", "Correct", "Why?"]),
    ],
    ids=["letters", "the last", "more cells"],
)
def test_a_label_in_the_row_of_an_option_stands_below_it(text: str, mended: list[str]) -> None:
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == mended
    assert [piece.strip() for _, piece in removed(text, cleaned.removals)] == ["|"]
