from __future__ import annotations

import pytest

from generator.importing.clean.edge_scores import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "1. What is lava? 1 / 1 point\nRock\n2. What is ash?",
        "Question 1 1/1 pts\nWhat is lava?\nQuestion 2 0/1 pts",
        "1. She got 1/2 points of it.\n2. He got 2/2 points of it.",
        "```\n1. What is lava? 1/1 point\n2. What is ash? 1/1 point\n```",
        "1/1 point\n1. What is lava?\n1/1 point\n2. What is ash?",
        "1. Which floats? 1/1 point\na) slate\nb) pumice\n2. Which sinks? 1/1 point\na) slate\nb) pumice",
    ],
    ids=["behind one line alone", "the head of a platform", "inside sentences", "code", "above already", "letters"],
)
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_the_score_at_the_edge_stands_above_its_question() -> None:
    cleaned = clean(lines("1. Question 1 1 / 1 point\nWhat is lava?\nx 2. Which of these | 0.5/1point\nare rock?"))
    assert texts(cleaned.lines) == [
        *("1 / 1 point", "1. Question 1", "What is lava?"),
        *("0.5/1point", "x 2. Which of these", "are rock?"),
    ]
    assert cleaned.lines[2].edits == ("edge_scores",)


def test_a_line_without_its_number_is_taken_below_a_blank_line() -> None:
    text = "1. What is lava? 1/1 point\nA team has\nonly 1/1 point\n\nWhat is ash? 0/1 point\n\n3. Why? 1/1 point"
    assert texts(clean(lines(text)).lines) == [
        *("1/1 point", "1. What is lava?", "A team has", "only 1/1 point"),
        *("0/1 point", "What is ash?", "1/1 point", "3. Why?"),
    ]
