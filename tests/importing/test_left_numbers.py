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
