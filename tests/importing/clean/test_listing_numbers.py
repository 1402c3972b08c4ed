from __future__ import annotations

import pytest

from generator.importing.clean.listing_numbers import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "text",
    [
        "1 stone = 6 kg",
        "1 red stone\n2 blue stones",
        "3 a = 1\n4 b = 2",
        "1. a = 1\n2. b = 2",
        "1 a = 1\n3 b = 2",
        "```\n1 a = 1\n2 b = 2\n```",
        "1\n2\n3\n\nWhat is a(1)?\nb = 2\nc = 3",
        "1\n2\nCorrect\na = 1",
        "1\n2\nlava\nmud",
        "1\n2\na = 1",
        "a = 1\n3 b = 2",
        "1 a = 1\nb = 2",
        "2x = 4\n3x = 6",
    ],
    ids=[
        "one line",
        "prose",
        "begins at 3",
        "a numbered list",
        "a number is skipped",
        "fenced",
        "options",
        "options with a label",
        "no code below",
        "too little code below",
        "a single one of another line",
        "a single one of the first line",
        "factors",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    ("text", "code", "numbers"),
    [
        (
            "Given:\n1 a = 1\n2 b = f(a)\nWhat is b?",
            ["Given:", "```", "a = 1", "b = f(a)", "```", "What is b?"],
            [(2, "1"), (3, "2")],
        ),
        ("a = 1\n2 b = 2\n3 c = a + b", ["```", "a = 1", "b = 2", "c = a + b", "```"], [(2, "2"), (3, "3")]),
        (
            "1 # stones\n2\n3- for i in f(3):\n\n4   g(i)",
            ["```", "# stones", "for i in f(3):", "  g(i)", "```"],
            [(1, "1"), (2, "2"), (3, "3-"), (5, "4")],
        ),
        ("a = 1\n2 b = 2\nc = a + b", ["```", "a = 1", "b = 2", "c = a + b", "```"], [(2, "2")]),
        (
            "1a = 1\n2 b = 2\n3for i in b:",
            ["```", "a = 1", "b = 2", "for i in b:", "```"],
            [(1, "1"), (2, "2"), (3, "3")],
        ),
        ("1\n2\n   g    kg\n1  5  0.005", ["```", "   g    kg", "1  5  0.005", "```"], [(1, "1"), (2, "2")]),
    ],
    ids=[
        "from 1",
        "the first is lost",
        "an empty line, a fold mark, a gap",
        "one is left",
        "no space",
        "above a table",
    ],
)
def test_line_numbers_of_code_are_taken_out(text: str, code: list[str], numbers: list[tuple[int, str]]) -> None:
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == code
    assert removed(text, cleaned.removals) == numbers


def test_numbers_that_the_text_speaks_of_stay_in_the_code() -> None:
    text = "Given:\n1 a = 1\n2 b = f(a)\nWhat is b in line number 2?"
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == ["Given:", "```", "1 a = 1", "2 b = f(a)", "```", "What is b in line number 2?"]
    assert cleaned.removals == ()
