from __future__ import annotations

import pytest

from generator.importing.platform.heads import heads
from tests.importing.text import lines

BODY = "What is {}?\nRock\nMud\n"


def page(*numbers: str) -> str:
    return "".join(f"{number}\n{BODY.format(n)}\n" for n, number in enumerate(numbers))


@pytest.mark.parametrize(
    "numbers",
    [
        ("Question 1", "Question 2"),
        ("Question 1 of 2", "Question 2 of 2"),
        ("Frage 1", "Frage 2"),
        ("1 - Quiz", "2 - True or false"),
        ("1 of 2", "2 of 2"),
        ("1", "2"),
        ("Problem 1:", "Problem 2:"),
        ("Question 1 (1 point)", "Question 2 (2 points)"),
    ],
)
def test_a_number_on_a_line_of_its_own_begins_a_question(numbers: tuple[str, str]) -> None:
    found = heads(lines(page(*numbers)))
    assert [(head.number, head.line.text, head.rest) for head in found] == [
        (1, numbers[0], None),
        (2, numbers[1], None),
    ]


def test_behind_a_number_may_stand_the_stem() -> None:
    found = heads(lines("1. What is it?\nRock\nMud\n\n2. What else?\nRock\nMud\n"))
    assert [head.rest.text.strip() for head in found if head.rest] == ["What is it?", "What else?"]


def test_options_that_are_numbers_begin_no_question() -> None:
    text = "1\nHow many seas?\n2\n3\n4\n\n2\nHow many oceans?\n3\n4\n5\n\n3\nHow many lakes?\n5\n6\n"
    assert [(head.index, head.rival) for head in heads(lines(text))] == [(0, False), (6, False), (12, False)]


def test_a_number_with_two_lines_is_in_doubt_where_both_look_alike() -> None:
    text = "Question 1\nWhat is it?\nRock\nMud\n\nQuestion 2\nWhat is it?\nA\nB\n\nQuestion 2\nWhat is it?\nC\nD\n\n"
    text += "Question 3\nWhat is it?\nE\nF\n"
    assert [head.rival for head in heads(lines(text))] == [True, True, False]


@pytest.mark.parametrize("text", ["", "Question time", "1", "1\nRock", "In 1999\nRock\nMud\nIce"])
def test_other_lines_are_none(text: str) -> None:
    assert heads(lines(text)) == ()


def test_a_head_may_be_lost_between_two_with_a_word() -> None:
    text = "".join(f"Question {n}\nWhat is it?\nRock\nMud\n" for n in (1, 2, 4, 5))
    assert [head.number for head in heads(lines(text))] == [1, 2, 4, 5]
    assert [head.number for head in heads(lines(text.replace("Question ", "")))] == [1, 2]
