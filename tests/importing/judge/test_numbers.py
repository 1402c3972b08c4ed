from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage, QuizDraft, Unparsed
from generator.importing.judge.numbers import of_quiz
from tests.importing.drafts import quiz
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("draft", "codes"),
    [
        (quiz(), ["questions-missing"]),
        (quiz("1", "2", announced=3), ["questions-missing"]),
        (quiz("1", "2", "3", announced=2), ["questions-missing"]),
        (quiz("1", "3"), ["numbers-missing"]),
        (quiz("2", "3"), ["numbers-missing"]),
        (quiz("1", "", "3", announced=3), ["numbers-missing", "numbers-missing"]),
    ],
    ids=["none", "fewer than announced", "more than announced", "a gap", "the first", "one without a number"],
)
def test_numbers_that_do_not_add_up_are_in_doubt(draft: QuizDraft, codes: list[str]) -> None:
    assert [doubt.code for doubt in of_quiz(draft)] == codes


@pytest.mark.parametrize(
    "draft",
    [quiz("1"), quiz("1", "2", "3"), quiz("1", "2", announced=2), quiz("", ""), quiz("41", "42")],
    ids=["one", "three", "as announced", "no numbers at all", "an excerpt"],
)
def test_numbers_in_a_row_are_fine(draft: QuizDraft) -> None:
    assert not list(of_quiz(draft))


def test_the_note_names_what_is_missing() -> None:
    (doubt,) = of_quiz(quiz("1", "4", "6"))
    assert doubt.note == "no question has the number 2-3, 5"


def test_an_excerpt_with_a_gap_or_with_text_above_it_is_in_doubt() -> None:
    above = replace(quiz("41", "42"), unparsed=(Unparsed(lines("text"), "a question"),))
    assert [doubt.note for doubt in of_quiz(quiz("41", "43"))] == ["no question has the number 42"]
    assert [doubt.note for doubt in of_quiz(above)] == ["no question has the number 1-40"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It cools. Question 3 What is ash?", True),
        ("It cools. 3. What is ash?", True),
        ("First: 2. Wait. 3. Cool it.", False),
        ("See question 2, or question 30.", False),
    ],
    ids=["a head", "a number", "a list", "others"],
)
def test_the_next_number_inside_the_last_question_is_told(text: str, *, told: bool) -> None:
    first, last = quiz("1", "2").questions
    hiding = replace(last, explanation=(Passage(lines(text)),))
    found = [doubt.note for doubt in of_quiz(replace(quiz("1", "2"), questions=(first, hiding)))]
    assert found == (["question 3 seems to stand inside another"] if told else [])


def test_a_number_that_comes_twice_in_a_row_is_in_doubt() -> None:
    assert [doubt.code for doubt in of_quiz(quiz("1", "2", "2"))] == ["questions-missing"]
    assert not list(of_quiz(quiz("1", "1", "1")))
