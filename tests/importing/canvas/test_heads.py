from __future__ import annotations

import pytest

from generator.importing.canvas.heads import State, heads
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Question 7\n1 / 1 pts", State.RIGHT),
        ("Question 7\n0 / 1 pts", State.WRONG),
        ("Question 7\n0.5 / 1 pts", State.PARTIAL),
        ("IncorrectQuestion 7\n0 / 1 pts", State.WRONG),
        ("Incorrect\nQuestion 7\n0 / 1 pts", State.WRONG),
        ("PartialQuestion 7\n1.33 / 2 pts", State.PARTIAL),
        ("UnansweredQuestion 7\n0 / 1 pts", State.WRONG),
        ("Question 7\n-- / 1 pts", State.NONE),
        ("Question 7\n\n2 / 2 pts", State.RIGHT),
        ("FalschFrage 7\n0 / 1 Pkt", State.WRONG),
    ],
)
def test_number_and_score_are_a_head(text: str, state: State) -> None:
    (head,) = heads(lines(text + "\nWhy?"))
    assert (head.number, head.state, head.contrary) == ("7", state, False)


def test_a_state_and_a_score_that_do_not_agree_are_told() -> None:
    assert heads(lines("IncorrectQuestion 7\n1 / 1 pts\nWhy?"))[0].contrary


@pytest.mark.parametrize("text", ["Question 7\nWhy?", "Question 7 of 9\n1/1 point", "1 / 1 pts\nWhy?"])
def test_a_number_or_a_score_alone_is_none(text: str) -> None:
    assert heads(lines(text)) == ()


@pytest.mark.parametrize("state", ["| Incorrect |", "LIncorrect", "Incorrect]", "Incorrect"])
@pytest.mark.parametrize("head", ["0 / 1 pts\nQuestion 7", "Question 7 | 0/1 pts", "Question 7\n0 / 1 pts"])
def test_a_framed_state_above_a_head_is_part_of_it(state: str, head: str) -> None:
    (found,) = heads(lines(f"Rock\n\n{state}\n{head}\nWhy?"))
    assert (found.index, found.number, found.state, found.contrary) == (2, "7", State.WRONG, False)


@pytest.mark.parametrize("text", ["Incorrect is", "Lincorrect", "A Incorrect"])
def test_other_words_above_a_head_are_none_of_it(text: str) -> None:
    (found,) = heads(lines(f"{text}\nQuestion 7\n0 / 1 pts\nWhy?"))
    assert found.index == 1
