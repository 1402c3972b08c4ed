from __future__ import annotations

import pytest

from generator.importing.clean.glued_circles import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "OIt melts\nOThe sea\nOxygen",
        "OIt melts\nOIt cools\nOIt moves",
        "OAuth is safe\nOData is old\nOLinux runs\nUse OAuth and OAuth\nUse OData and OData\nUse OLinux, OLinux",
        "Ox = f(2)\nOy = f(3)\nOz = f(4)",
        "```\nOIt melts\nOThe sea\nOAn egg\n```",
    ],
    ids=["too few", "one word", "names that a sentence holds as well", "no circle shows", "code"],
)
def test_other_words_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_a_space_comes_back_behind_circles() -> None:
    cleaned = clean(lines("OIt melts\nA stone cools\nOThe sea\nOA lake\nOx = f(2)\nO98% of it\nOxygen\nO2 is a gas"))
    assert texts(cleaned.lines) == [
        "O It melts",
        "A stone cools",
        "O The sea",
        "O A lake",
        "O x = f(2)",
        "O 98% of it",
        "Oxygen",
        "O2 is a gas",
    ]
    assert cleaned.lines[0].edits == ("glued_circles",)
