from __future__ import annotations

import pytest

from generator.model.question import Option, Question, Quiz, ReviewNote

NOTE = ReviewNote("key-missing", "which one is right?")


@pytest.mark.parametrize(
    ("right", "select", "key", "multiple"),
    [
        ("..", "", (), False),
        (".x", "", (1,), False),
        ("x.x", "", (0, 2), True),
        (".x", "many", (1,), True),
        ("..", "many", (), True),
    ],
)
def test_the_key_is_the_right_options(right: str, select: str, key: tuple[int, ...], *, multiple: bool) -> None:
    question = Question("a", "Why?", tuple(Option("o", correct=sign == "x") for sign in right), select=select)
    assert (question.key, question.multiple) == (key, multiple)


def test_a_review_note_makes_a_draft() -> None:
    assert Question("a", "Why?", review=(NOTE,)).draft
    assert not Question("a", "Why?").draft
    assert Quiz("T", review=(NOTE,)).draft
    assert not Quiz("T", (Question("a", "Why?", review=(NOTE,)),)).draft
