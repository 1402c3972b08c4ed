from __future__ import annotations

import pytest

from generator.importing.clean.bank_rows import RULE, clean
from tests.importing.text import lines, removed, texts

BANK = "1. Which one?\nANS: B    PTS: 1    DIF: Easy\nTOP: Seas\n\n2. And which?\nANS: A    PTS: 1\nTOP: Seas"


@pytest.mark.parametrize(
    "text",
    [
        "1. Which one?\nType: B\nAnswer: A",
        "Objective: to learn",
        "What does PTS: 1 mean? PTS: 2",
        "```\nTOP: 1\nTOP: 2\n```",
    ],
    ids=["once", "a preface", "in a sentence", "code"],
)
def test_what_stands_there_once_or_elsewhere_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_rows_of_every_question_go_and_the_key_stays() -> None:
    cleaned = clean(lines(BANK))
    assert [text.rstrip() for text in texts(cleaned.lines)] == ["1. Which one?", "ANS: B", "2. And which?", "ANS: A"]
    assert removed(BANK, cleaned.removals) == [
        (2, "PTS: 1    DIF: Easy"),
        (3, "TOP: Seas"),
        (6, "PTS: 1"),
        (7, "TOP: Seas"),
    ]
    assert {removal.rule for removal in cleaned.removals} == {RULE}


def test_such_words_may_be_set_in_bold() -> None:
    bank = "## Question 1\n**Topic:** Seas\nWhich one?\n## Question 2\n- **Topic**: Lakes\nAnd which?"
    assert texts(clean(lines(bank)).lines) == ["## Question 1", "Which one?", "## Question 2", "And which?"]


@pytest.mark.parametrize(
    "text", ["**Topic:** Seas\nWhich one?", "**Hint:** Seas\n**Hint:** Lakes", "**Topics of the day**"]
)
def test_other_words_in_bold_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
