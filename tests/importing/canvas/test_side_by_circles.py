"""`Correct!` on a line of its own between two options speaks of the one whose circle is filled."""

from __future__ import annotations

import pytest

from generator.importing.drafts import Mark, QuestionDraft
from generator.importing.layouts.canvas_review import parse
from tests.importing.text import lines

_ABOVE = "○ Mud\n\nCorrect!\n◉ Lead\n○ Iron"
_BELOW = "○ Mud\n◉ Lead\n\nCorrect!\n○ Iron"


def _questions(*bodies: str) -> tuple[QuestionDraft, ...]:
    text = "\n".join(f"Question {n}\n1 / 1 pts\nWhich is it?\n{body}" for n, body in enumerate(bodies, start=1))
    return parse(lines(text)).questions


def _right(question: QuestionDraft) -> list[str]:
    return [option.text for option in question.options if option.mark is Mark.RIGHT]


@pytest.mark.parametrize("body", [_ABOVE, _BELOW])
def test_the_picked_option_beside_a_label_is_the_one_it_speaks_of(body: str) -> None:
    questions = _questions(body, body, body)
    assert [_right(question) for question in questions] == [["Lead"]] * 3
    assert not any(question.doubts for question in questions)


@pytest.mark.parametrize(
    "bodies",
    [(_ABOVE, _BELOW, _ABOVE), ("Mud\n\nCorrect!\nLead\nIron",) * 3],
    ids=["both sides", "no circles"],
)
def test_where_circles_do_not_agree_or_are_none_nothing_tells(bodies: tuple[str, ...]) -> None:
    assert all("key-unclear" in {doubt.code for doubt in question.doubts} for question in _questions(*bodies))


def test_text_behind_a_drawn_circle_is_the_whole_option() -> None:
    (question, *_) = _questions("◉ On the shelf\n○ In the box\n○ Nowhere", _ABOVE, _ABOVE)
    assert [option.text for option in question.options] == ["On the shelf", "In the box", "Nowhere"]
    assert not question.doubts
