from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.judge.inner_heads import of_quiz
from tests.importing.drafts import question


def asked(*stems: str) -> QuizDraft:
    """A quiz of questions with two options each, whose stems may be of several lines."""
    return QuizDraft("Rocks", tuple(question(stem, "Basalt", "Mud") for stem in stems))


def test_a_head_as_most_questions_have_tells_of_another_question_within_one() -> None:
    quiz = asked("[1.txt]\nWhat is lava?", "[2.txt]\nWhat is ash?\n[3.txt]\nWhat is tuff?", "[10.txt]\nWhat is clay?")
    (doubt,) = of_quiz(quiz)
    assert (doubt.code, [line.text for line in doubt.lines]) == ("questions-missing", ["[3.txt]"])


def test_heads_that_were_misread_are_heads() -> None:
    quiz = asked("Questdo 1\nWhat is lava?", "Questao 2\nWhat is ash?\nQuestio 3\nTuff?", "Questdo 4\nWhat is clay?")
    (doubt,) = of_quiz(quiz)
    assert [line.text for line in doubt.lines] == ["Questio 3"]


@pytest.mark.parametrize(
    "stems",
    [
        ("[1.txt]\nWhat is lava?", "[2.txt]\nWhat is ash?", "[3.txt]\nWhat is clay?"),
        ("[1.txt]\nWhat is lava?", "What is ash?\n[3.txt]\nWhat is tuff?", "What is clay?"),  # one is no habit
        ("1\nWhat is 1?\n2", "2\nWhat is 2?\n3", "3\nWhat is 3?\n4"),  # numbers alone
        ("What is lava, told in 9 words?\nSee 1", "What is ash, told in 8 words?\nSee 2", "What is clay?\nSee 3"),
    ],
)
def test_other_lines_are_no_heads(stems: tuple[str, ...]) -> None:
    assert not list(of_quiz(asked(*stems)))


def test_a_quiz_without_questions_has_no_heads() -> None:
    assert not list(of_quiz(replace(asked("What?"), questions=())))
