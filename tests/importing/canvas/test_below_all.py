"""`Correct!` below the last option of every question speaks of the question, and a filled circle shows the choice."""

from __future__ import annotations

from generator.importing.drafts import Mark, QuestionDraft
from generator.importing.layouts.canvas_review import parse
from tests.importing.text import lines


def _questions(*bodies: str) -> tuple[QuestionDraft, ...]:
    text = "\n".join(f"Question {n}\n1 / 1 pts\n{body}" for n, body in enumerate(bodies, start=1))
    return parse(lines(text)).questions


def _right(question: QuestionDraft) -> list[str]:
    return [option.text for option in question.options if option.mark is Mark.RIGHT]


def test_the_filled_circle_is_the_key_where_the_label_stands_below_all() -> None:
    questions = _questions(*("Which?\n○ Tin\n◉ Lead\n○ Iron\nCorrect!" for _ in range(3)))
    assert [_right(question) for question in questions] == [["Lead"]] * 3


def test_without_a_circle_nothing_tells_the_key() -> None:
    questions = _questions("Which?\nTin\nLead\nIron\nCorrect!", "Where?\nHere\nThere\nAway\nCorrect!")
    assert [_right(question) for question in questions] == [[], []]
    assert all("key-unclear" in {doubt.code for doubt in question.doubts} for question in questions)


def test_a_label_below_another_option_speaks_of_that_option() -> None:
    first, second = _questions("Which?\nTin\nLead\nCorrect!\nIron", "Where?\nHere\nThere\nAway\nCorrect!")
    assert (_right(first), _right(second)) == (["Lead"], ["Away"])


def test_circles_show_where_a_stem_ends_that_does_not_ask() -> None:
    text = "Fraud by telephone is called\n○ smishing\nCorrect! ◉ vishing\n○ whaling"
    question, *_ = _questions(text, "Which?\n○ Tin\n○ Lead\nCorrect! ◉ Iron", "Where?\n◉ Here\n○ There\n○ Away")
    assert question.stem_text == "Fraud by telephone is called"
    assert not question.doubts
