from __future__ import annotations

import pytest

from generator.importing.lettered.question_starts import question_starts
from tests.importing.text import lines


def numbers(text: str) -> list[tuple[int, int, int]]:
    return [(start.index, start.number, start.run) for start in question_starts(lines(text))]


@pytest.mark.parametrize(
    "head",
    [
        "{}. ",
        "{}) ",
        "({}) ",
        "Question {}. ",
        "Question {}\n",
        "Q{}: ",
        "**{}.** ",
        "{}.",
        "{}.- ",
        "{}) - ",
        "#{} ",
        "{}º ",
        "{}/20 ",
        "{} - ",
    ],
)
def test_numbers_are_found_in_every_style(head: str) -> None:
    one, two = head.format(1), head.format(2)
    text = f"Trees\n\n{one}Which grows?\nA. elm\nB. rock\n{two}Which lasts?\nA. elm\nB. rock"
    assert [number for _, number, _ in numbers(text)] == [1, 2]


def test_statements_and_steps_are_no_questions() -> None:
    text = "1. Which hold?\n1. Trees grow\n2. Rocks grow\nA. only 1\nB. only 2\n2. Which?\nA. 1. dig\n2. plant\nB. wait"
    assert numbers(text) == [(0, 1, 0), (5, 2, 0)]


def test_numbers_may_begin_again() -> None:
    part = "1. Which?\na) elm\nb) oak\n2. Which?\na) ash\nb) yew\n"
    assert numbers(part + part) == [(0, 1, 0), (3, 2, 0), (6, 1, 1), (9, 2, 1)]


def test_options_may_be_numbered_in_another_style() -> None:
    assert numbers("1. Which?\n1) elm\n2) oak\n2. Which?\n1) ash\n2) yew") == [(0, 1, 0), (3, 2, 0)]


def test_a_text_without_numbers_has_none() -> None:
    assert question_starts(lines("Which grows?\nA. elm\nB. rock")) == ()


def test_two_questions_may_have_the_same_number() -> None:
    options = "Which?\nA. elm\nB. oak\n\n"
    text = f"4. {options}5. {options}5. {options}6. {options}"
    assert [number for _, number, _ in numbers(text)] == [4, 5, 5, 6]


def test_a_number_within_an_explanation_opens_no_question() -> None:
    text = "5. Which?\nA. ash\nB. yew\nAnswer: A\n\n5. step of the proof\n\n6. Which?\nA. fig\nB. bay"
    assert [index for index, *_ in numbers(text)] == [0, 7]


def test_numbers_without_a_sign_count_where_all_of_them_have_options() -> None:
    text = "1 Which floats?\nA slate\nB pumice\nC salt\n2 Which sinks?\nA ash\nB pumice\nC iron"
    assert numbers(text) == [(0, 1, 0), (4, 2, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "1 Which floats?\nA slate\nB pumice\nC salt\n2 Stones lay there.",  # the second has no options
        "1 Which floats?\nA slate\nB pumice\nC salt\n3 Which sinks?\nA ash\nB pumice\nC iron",  # the second is lost
        "2 Stones float.\nA slate\nB pumice\nC salt",
    ],
)
def test_numbers_without_a_sign_are_text_where_one_is_lacking(text: str) -> None:
    assert numbers(text) == []


def test_a_question_whose_answer_is_known_needs_no_options() -> None:
    text = "1. Which floats?\na) slate\nb) pumice\n2. Chalk is soft.\n3. Say why.\n4. Which sinks?\na) ash\nb) iron"
    found = question_starts(lines(text), frozenset({2, 3}))
    assert [start.number for start in found] == [1, 2, 3, 4]


def test_letters_alone_open_options_where_they_follow_each_other() -> None:
    text = "\n\n".join(
        f"{n}. Which {verb}\nA elm\nB rock\nC ice" for n, verb in ((1, "grows"), (2, "lasts"), (3, "melts"))
    )
    assert [number for _, number, _ in numbers(text)] == [1, 2, 3]


def test_roman_numbers_of_options_show_that_a_question_stands_above() -> None:
    text = "1. Which floats?\ni. Slate\nii. Pumice\n\n2. Which sinks?\ni. Slate\nii. Pumice\n"
    assert [start.number for start in question_starts(lines(text))] == [1, 2]
