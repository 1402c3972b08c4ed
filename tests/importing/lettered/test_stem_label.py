from __future__ import annotations

import pytest

from generator.importing.lettered.stem_label import without_label
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        "What is a lake?",
        "Question the answer: is it a lake?",
        "Question:",
        "Q: What is a lake?",
        "A lake is (hard)",
        "Lakes (Easy to find)\nWhich is one?",
        "",
    ],
)
def test_noop(text: str) -> None:
    stem = lines(text)
    assert without_label(stem) == (stem, ())


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Question: What is a lake?", ["What is a lake?"]),
        ("**Question:**\nWhat is a lake?", ["What is a lake?"]),
        ("Question\nWhat is a lake?", ["What is a lake?"]),
        ("PREGUNTA: ¿Qué es un lago?", ["¿Qué es un lago?"]),
        ("Lakes and Rivers (Easy)\nA lake is fed by:", ["A lake is fed by:"]),
        ("Seen [Schwierigkeit: mittel]\nEin See ist:", ["Ein See ist:"]),
    ],
)
def test_rewrite(text: str, kept: list[str]) -> None:
    stem, taken = without_label(lines(text))
    assert [line.text.strip() for line in stem] == kept
    assert taken
