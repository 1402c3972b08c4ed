from __future__ import annotations

import pytest

from generator.importing.clean.number_icons import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "text",
    [
        "1. What is lava?\n2. What is ash?\n3. What is mud?",
        "af 1. What is lava?\n= 2. What is ash?",
        "af 1. What is lava?\n= 3. What is ash?\ny 7. What is mud?",
        "Q 1. What is lava?\nQ 2. What is ash?\nQ 3. What is mud?",
        "v 1. What is lava?\n¥ 2. What is ash?\nV 3. What is mud?",
        "✓ 1. What is lava?\n✗ 2. What is ash?\n✓ 3. What is mud?",
        "of 1. stones\nto 2. stones\nin 3. stones",
    ],
    ids=["none", "too few", "numbers that do not count on", "always the same", "ticks", "typed signs", "prose"],
)
def test_other_signs_stay(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


def test_what_icons_were_read_as_is_taken_off() -> None:
    text = "af 1. What is lava?\nMolten rock\nv 2. What is ash?\n= 3. What is mud?\n4. What is sand?"
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == [
        "1. What is lava?",
        "Molten rock",
        "v 2. What is ash?",
        "3. What is mud?",
        "4. What is sand?",
    ]
    assert removed(text, cleaned.removals) == [(1, "af"), (4, "=")]
