from __future__ import annotations

import pytest

from generator.importing.clean.wide_numbers import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "1. What is lava?\n2. What is ash?",
        "火山的数量是\n25。\n其中一半是活火山。",
        "7。\nWhat is lava?\n3。\nWhat is ash?",
        "```\n1。\n2。\n```",
    ],
    ids=["full stops", "the end of a sentence", "numbers that do not rise", "code"],
)
def test_other_numbers_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_numbers_that_rise_are_closed_as_elsewhere() -> None:
    cleaned = clean(lines("1。\nWhat is lava?\n2。什么是火山灰？\n✔ 3．What is basalt?\n４.。\nWhy?"))
    assert texts(cleaned.lines) == [
        "1.",
        "What is lava?",
        "2. 什么是火山灰？",
        "✔ 3. What is basalt?",
        "4.",
        "Why?",
    ]
    assert cleaned.lines[0].edits == ("wide_numbers",)
    assert not cleaned.removals
