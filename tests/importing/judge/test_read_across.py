from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

_KEY = "\n\nAnswer key\n1. A\n2. B\n"
_SECOND = "2. What is ash?\n(A) Ice\n(B) Dust\n(C) Mud"


def _codes(first: str) -> list[str]:
    quiz = import_text("exam.txt", f"{first}\n\n{_SECOND}{_KEY}".encode()).quiz
    assert quiz
    return [note.code for note in quiz.questions[0].review if "two columns" in note.note]


@pytest.mark.parametrize(
    "first",
    [
        "1. What is lava?\n(A) Rock (A) Rain\n(B) Mud (B) Snow\n(C) Sand",
        "1. What is the hottest (A) Rain\nof these? (B) Snow\n(A) Lava (C) Hail\n(B) Mud\n(C) Sand",
    ],
    ids=["beside the options", "beside the stem"],
)
def test_letters_that_count_on_inside_lines_are_those_of_another_column(first: str) -> None:
    assert _codes(first) == ["text-doubtful"]


@pytest.mark.parametrize(
    "first",
    [
        "1. What is lava?\n(A) Rock\n(B) Mud\n(C) Both (A) and (B)",
        "1. What is lava?\n(A) Rock of class (C) here\n(B) Mud\n(C) Sand",
        "1. What is lava?\n(A) Rock\n(B) f (a) is g (b)\n(C) Sand",
    ],
    ids=["named options", "one letter", "a formula"],
)
def test_other_letters_are_text(first: str) -> None:
    assert _codes(first) == []
