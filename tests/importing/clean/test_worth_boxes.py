from __future__ import annotations

import pytest

from generator.importing.clean.worth_boxes import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "1\npoint\n1. What is lava?",
        "What is worth\n1\npoint of light?\nor\n2\npoints of it?",
        "1\n\n\npoint\n1\n\n\npoint",
        "```\n1\npoint\n1\npoint\n```",
        "1 point\n2 points",
    ],
    ids=["one alone", "inside sentences", "far apart", "code", "one line already"],
)
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_a_number_and_the_unit_below_it_are_one_line() -> None:
    cleaned = clean(lines("1\npoint\n1. What is lava?\nAsh\nRock\n\n2\n\npoints\n\n2. Why?"))
    assert texts(cleaned.lines) == ["1 point", "1. What is lava?", "Ash", "Rock", "2 points", "2. Why?"]
    assert [removal.span.line for removal in cleaned.removals] == [2, 9]
    assert cleaned.lines[0].edits == ("worth_boxes",)
