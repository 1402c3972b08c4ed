from __future__ import annotations

import pytest

from generator.importing.question_head import question_head


@pytest.mark.parametrize(
    "text",
    [
        "1. What is lava",
        "## 3) Lava is",
        "Q7. Lava",
        "Question 4",
        "Pregunta 2",
        "Frage 12:",
        "1/1 point",
        "Is lava hot?",
    ],
)
def test_numbers_scores_and_questions_begin_one(text: str) -> None:
    assert question_head(text)


@pytest.mark.parametrize("text", ["", "Rocks and lava", "10 questions", "12/03/2024", "Name: Ann Stone", "1.5 litres"])
def test_nothing_else_does(text: str) -> None:
    assert not question_head(text)
