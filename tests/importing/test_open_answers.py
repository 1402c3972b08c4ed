"""Answers in prose that hold another question or answer, or whose end is lost."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

ASKED = (
    ("Why is the sky blue?", "Short waves of light are scattered more than long ones."),
    ("What is a hash table?", "It finds a value by the hash of its key."),
    ("Why do leaves fall?", "Trees would lose too much water in winter."),
    ("What is yield?", "It is what an investment earns in a year."),
)


def noted(third: str) -> list[bool]:
    said = [(asked, third if n == 2 else answer) for n, (asked, answer) in enumerate(ASKED)]
    text = "\n\n".join(f"Q: {asked}\nA: {answer}" for asked, answer in said)
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    return [bool(question.review) for question in quiz.questions]


@pytest.mark.parametrize(
    "third",
    [
        "Trees would lose too much water in winter. Q: What is mud?",
        "Trees would lose too much water in winter.\nAnswer: It is wet earth.",
        "They save water Answer: wet earth.",
        "Trees would lose too much water in winter.\nAnd what is mud?",
        "Trees would lose too mu",
    ],
)
def test_another_question_in_an_answer_and_a_lost_end_are_doubted(third: str) -> None:
    assert noted(third) == [False, False, True, False]


@pytest.mark.parametrize(
    "third",
    ["Trees would lose too much water in winter.", "To save water", "Water. The answer is simple: they save it."],
)
def test_other_answers_are_fine(third: str) -> None:
    assert noted(third) == [False] * 4
