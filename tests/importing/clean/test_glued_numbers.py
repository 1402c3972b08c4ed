from __future__ import annotations

import pytest

from generator.importing.clean.glued_numbers import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "1. What is lava?\n2. What is ash?",
        "3.What is lava?",
        "1.5 kg of ash\n2.5 kg of lava",
        "2.6.x is a version\n3.py is a file",
        "9.Ash\n4.Lava\n2.Mud",
        "```\n1.A\n2.B\n```",
    ],
    ids=["with spaces", "one alone", "decimals", "names", "numbers that fall", "code"],
)
def test_other_numbers_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_a_space_comes_back_behind_numbers_that_rise() -> None:
    cleaned = clean(lines('1.What is lava?\nMolten rock\n2. What is ash?\n3."Ash" is\nv 4)Where is it?'))
    assert texts(cleaned.lines) == [
        "1. What is lava?",
        "Molten rock",
        "2. What is ash?",
        '3. "Ash" is',
        "v 4)Where is it?",
    ]
    assert cleaned.lines[0].edits == ("glued_numbers",)
    assert not cleaned.removals
