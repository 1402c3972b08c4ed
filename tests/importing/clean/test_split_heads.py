from __future__ import annotations

import pytest

from generator.importing.clean.split_heads import clean
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Question\nNo. 3 Which rock floats?", ["Question No. 3 Which rock floats?"]),
        ("Domanda\nN° 12\nQuale roccia?", ["Domanda N° 12", "Quale roccia?"]),
        ("A. Basalt\nFrage\nNr. 4", ["A. Basalt", "Frage Nr. 4"]),
    ],
)
def test_the_two_lines_of_a_head_are_one(text: str, expected: list[str]) -> None:
    cleaned = clean(lines(text))
    assert [line.text for line in cleaned.lines] == expected
    assert [removal.rule for removal in cleaned.removals] == ["split_heads"]


@pytest.mark.parametrize(
    "text",
    ["Question\nNo rock floats.", "Question\n\nNo. 3 Which?", "Which rock?\nNo. 3", "Question No. 3\nNo. 4", "No. 3"],
)
def test_other_lines_stay(text: str) -> None:
    cleaned = clean(lines(text))
    assert [line.text for line in cleaned.lines] == text.split("\n")
    assert not cleaned.removals
