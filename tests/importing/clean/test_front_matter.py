from __future__ import annotations

import pytest

from generator.importing.clean.front_matter import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "text",
    [
        "1. What is lava?\n---\nlayout: exam\n---",
        "---\nWhat is lava?\n---",
        "---\nlayout: exam\nWhat is lava?",
        "---\n---\nlayout: exam",
        "---\n- one\n- two\n---",
        "---\nWhich of these is it: mud\nor ash?\n---",
    ],
)
def test_what_is_no_front_matter_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    "text",
    [
        "---\nlayout: exam\n---\n1. What is lava?",
        "\n---\ntitle: Rocks\ntags:\n  - lava\n  - ash\n# a comment\ndashed-name: rocks\n---\n1. What is lava?",
    ],
)
def test_names_with_values_between_two_rules_go(text: str) -> None:
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == ["1. What is lava?"]
    assert [piece for _, piece in removed(text, cleaned.removals)] == [
        line.strip() for line in text.split("\n")[:-1] if line.strip()
    ]
