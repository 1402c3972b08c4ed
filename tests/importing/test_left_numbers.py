from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.left_numbers import without_left_numbers
from generator.importing.pipeline import import_text
from tests.importing.drafts import question


def test_the_only_question_of_a_text_has_its_number() -> None:
    quiz = import_text(
        "rock.txt", b"1. What is lava?\n\xe2\x80\xa2 Molten rock\n\xe2\x80\xa2 Mud\n\nAnswer: Molten rock\n"
    ).quiz
    assert quiz
    assert [(each.number, each.stem, each.review) for each in quiz.questions] == [("1", "What is lava?", ())]


def test_a_question_behind_others_that_lost_theirs_has_its_number() -> None:
    first = replace(question("What is ash?", "Dust", "Mud"), number="")
    last = replace(question("2. What is lava?", "Rock", "Mud"), number="")
    found = without_left_numbers(QuizDraft("Rocks", (first, last))).questions[1]
    assert (found.number, found.stem_text, [line.text for line in found.evidence]) == ("2", "What is lava?", ["2. "])


@pytest.mark.parametrize("stem", ["1.- What is lava?", "#1 What is lava?", "1/7 What is lava?", "1º ¿Qué es?"])
def test_a_number_may_be_written_in_any_style(stem: str) -> None:
    (found,) = without_left_numbers(QuizDraft("Rocks", (replace(question(stem, "Rock", "Mud"), number=""),))).questions
    assert (found.number, found.stem_text) == ("1", stem.partition(" ")[2])


@pytest.mark.parametrize("stem", ["7. What is lava?", "3) What is lava?"])
def test_a_number_that_does_not_fit_is_in_doubt(stem: str) -> None:
    (found,) = without_left_numbers(QuizDraft("Rocks", (replace(question(stem, "Rock", "Mud"), number=""),))).questions
    assert (found.number, found.stem_text) == ("", stem)
    assert [doubt.code for doubt in found.doubts] == ["stem-doubtful"]


@pytest.mark.parametrize(
    "stem", ["1 - 3 is what?", "1.5 m are how long?", "1. rocks\n2. ashes\nWhich of them?", "What is 1. lava?", "1."]
)
def test_other_stems_stay(stem: str) -> None:
    quiz = QuizDraft("Rocks", (replace(question(stem, "Rock", "Mud"), number=""),))
    assert without_left_numbers(quiz) == quiz


def test_a_numbered_question_keeps_what_its_stem_says() -> None:
    quiz = QuizDraft("Rocks", (question("1. What is lava?", "Rock", "Mud"),))
    assert without_left_numbers(quiz) == quiz


def stems(*texts: str) -> QuizDraft:
    return QuizDraft("Rocks", tuple(replace(question(text, "Rock", "Mud"), number="") for text in texts))


@pytest.mark.parametrize("first", [1, 21])
def test_numbers_without_a_sign_that_count_all_questions_are_theirs(first: int) -> None:
    said = ["What is lava?", "Which is hot?", "Is ash hot?"]
    found = without_left_numbers(stems(*(f"{n}  {text}" for n, text in enumerate(said, start=first)))).questions
    assert [each.number for each in found] == [str(first + n) for n in range(3)]
    assert [each.stem_text for each in found] == said


def test_those_that_count_some_are_in_doubt() -> None:
    found = without_left_numbers(stems("1 What is lava?", "2 Which is hot?", "Is ash hot?")).questions
    assert [bool(each.doubts) for each in found] == [True, True, False]
    assert not any(each.number for each in found)


def test_numbers_that_count_nothing_are_text() -> None:
    quiz = stems("12 Rocks lie there. How many are two of them?", "3 Mountains smoke. Which?", "Is ash hot?")
    assert without_left_numbers(quiz) == quiz


def test_a_word_with_numbers_that_count_all_questions_is_their_head() -> None:
    found = without_left_numbers(stems("Problem 1. What is lava?", "Problem 2. What is ash?")).questions
    assert [(each.number, each.stem_text) for each in found] == [("1", "What is lava?"), ("2", "What is ash?")]


@pytest.mark.parametrize(
    ("texts", "doubted"),
    [
        (("Problem 1. What is lava?", "Problem 2. What is ash?", "What is mud?"), [True, True, False]),
        (("Figure 1. What is shown?", "Table 2. What is told?"), [False, False]),
        (("Figure 1. What is shown?", "What is lava?"), [False, False]),
    ],
    ids=["not all", "two words", "one"],
)
def test_a_word_with_a_number_may_be_of_the_stem(texts: tuple[str, ...], doubted: list[bool]) -> None:
    found = without_left_numbers(stems(*texts)).questions
    assert [each.stem_text for each in found] == list(texts)
    assert [bool(each.doubts) for each in found] == doubted
