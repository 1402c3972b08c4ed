from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.program_records import of_quiz
from tests.importing.drafts import quiz
from tests.importing.text import lines


def told(stem: str, *, code: bool = False) -> list[str]:
    (question,) = quiz("1").questions
    changed = replace(question, stem=(Passage(lines(stem), code=code),))
    return [doubt.note for doubt in of_quiz(replace(quiz("1"), questions=(changed,)))]


def test_values_of_a_program_are_told() -> None:
    (note,) = told('{ id: 3, text: "What is lava?", options: [ask("Rock"), ask("Mud")] }, { id: 4, text: "What')
    assert "“text” and “options”" in note


@pytest.mark.parametrize(
    "stem",
    [
        "What is lava?",
        'Which rocks does find({ name: "lava", kind: "rock" }) return?',
        "Question: what do the options: [a] and [b] mean",
    ],
    ids=["a question", "a question about values", "words with colons"],
)
def test_other_stems_are_not(stem: str) -> None:
    assert told(stem) == []


def test_code_is_not() -> None:
    assert told('{ text: "What is lava?", options: ["Rock"] }', code=True) == []
