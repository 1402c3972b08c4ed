from __future__ import annotations

import pytest

from generator.importing.markdown.heading_words import without_heading_words
from generator.importing.markdown.markdown_rows import Kind, markdown_rows
from tests.importing.text import lines

OPTIONS = "- [ ] Mud\n- [x] Rock\n"


def headings(*heads: str) -> list[str]:
    text = "\n".join(f"#### {head}\n\n{OPTIONS}" for head in heads)
    rows = without_heading_words(markdown_rows(lines(text)).rows)
    return [row.line.text for row in rows if row.kind is Kind.HEADING]


@pytest.mark.parametrize("word", ["P", "Питання ", "Pytanie ", "Q. ", "Vraag #"])
def test_a_word_before_rising_numbers_is_taken_off(word: str) -> None:
    assert headings(f"{word}1. What is lava?", f"{word}2. What is ash?", f"{word}4. What is mud?") == [
        "1. What is lava?",
        "2. What is ash?",
        "4. What is mud?",
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("P1. What is lava?", "P2. What is ash?"),
        ("P1 is a rock", "P2 is a rock", "P3 is a rock"),
        ("S2. What is lava?", "S1. What is ash?", "S3. What is mud?"),
        ("S1. What is lava?", "S1. What is ash?", "S1. What is mud?"),
        ("What is lava?", "What is ash?", "C3. What is mud?", "What is it?"),
    ],
)
def test_other_headings_stay(heads: tuple[str, ...]) -> None:
    assert headings(*heads) == list(heads)


def test_the_word_may_be_missing_from_some_headings() -> None:
    heads = ("P1. What is lava?", "What is ash?", "P3. What is mud?", "P7。What is ice?", "What is air?")
    assert headings(*heads) == ["1. What is lava?", heads[1], "3. What is mud?", "7。What is ice?", heads[4]]
