from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.listing_numbers import of_question
from tests.importing.drafts import question
from tests.importing.text import lines


@pytest.mark.parametrize(
    "line",
    ["1 a = rand(2, 3)", "1 2 b = rand(2, 1)", "6 c[i][j] = a[i] + b[j]", "1 # a.shape = (2, 3)", "ed 1 # a is b"],
)
def test_a_number_in_front_of_code_is_in_doubt(line: str) -> None:
    assert [doubt.lines[0].text for doubt in of_question(question(f"What is c?\n{line}", "1", "2"))] == [line]


@pytest.mark.parametrize(
    "line",
    ["a = rand(2, 3)", "2a = b", "3 rocks are heavy", "1. Heat = power * time", "12 + x = 15", "2 = 1 + 1", "# 1 is a"],
)
def test_other_lines_are_fine(line: str) -> None:
    assert not list(of_question(question(f"What is c?\n{line}", "1", "2")))


def test_in_code_a_comment_with_a_number_in_front_is_in_doubt() -> None:
    (doubt,) = of_question(replace(question("", "1", "2"), stem=(Passage(lines("ab 1 # a.shape\n1 + 1"), code=True),)))
    assert [line.text for line in doubt.lines] == ["ab 1 # a.shape"]
