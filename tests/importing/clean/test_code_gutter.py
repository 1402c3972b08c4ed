from __future__ import annotations

import pytest

from generator.importing.clean.code_gutter import clean
from tests.importing.text import lines, removed


@pytest.mark.parametrize(
    "text",
    [
        "1 a\n2 b",
        "```\n1 a\n3 c\n```",
        "```\n2 b\n3 c\n```",
        "```\n1 a\nb\n```",
        "```\n1a\n2b\n```",
        "```\n```",
        "```\n1 a\n2 b",
        "text\n```\nx = 1\n```",
    ],
    ids=["prose", "a number skipped", "not from 1", "a bare line", "touching", "empty", "open", "no numbers"],
)
def test_code_without_a_gutter_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    ("text", "mended", "gutter"),
    [
        ("```\n1 a = 1\n2 b = a\n```", ["```", "a = 1", "b = a", "```"], [(2, "1"), (3, "2")]),
        ("~~~\n1: a\n2:   b\n~~~", ["~~~", "a", "  b", "~~~"], [(2, "1:"), (3, "2:")]),
        ("```\n1 a\n\n2 b\n```", ["```", "a", "", "b", "```"], [(2, "1"), (4, "2")]),
        ("```\n1 a\n2\n3 b\n```", ["```", "a", "", "b", "```"], [(2, "1"), (3, "2"), (4, "3")]),
        (
            "```python\n1 a\n```\nx\n```\n1 b\n```",
            ["```python", "a", "```", "x", "```", "b", "```"],
            [(2, "1"), (6, "1")],
        ),
    ],
    ids=["plain", "colons", "a blank line", "a numbered blank line", "two blocks"],
)
def test_line_numbers_go(text: str, mended: list[str], gutter: list[tuple[int, str]]) -> None:
    cleaned = clean(lines(text))
    assert ([line.text for line in cleaned.lines], removed(text, cleaned.removals)) == (mended, gutter)


def test_two_blocks_that_touch_are_two() -> None:
    text = "```\n1 a\n```\n```\n1 b\n```"
    assert [line.text for line in clean(lines(text)).lines] == ["```", "a", "```", "```", "b", "```"]
