from __future__ import annotations

import pytest

from generator.importing.recurring_line import may_recur
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        "None of the above",
        "False",
        "D. Ash",
        "(b) Ash",
        "3) Ash",
        "• Ash",
        "○ Ash",
        "Correct",
        "Answer: B",
        "Which is it?",
    ],
)
def test_what_many_questions_have_says_nothing_of_a_page(text: str) -> None:
    (line,) = lines(text)
    assert may_recur(line)


@pytest.mark.parametrize("text", ["Review test", "www.example.org  All about rocks", "Rock Press 2020", "Unit three"])
def test_other_lines_may_be_printed_at_its_edge(text: str) -> None:
    (line,) = lines(text)
    assert not may_recur(line)
