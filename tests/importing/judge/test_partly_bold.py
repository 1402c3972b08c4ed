from __future__ import annotations

from generator.importing.pipeline import import_text

OTHERS = "\n\n2. Which has ports?\nA. **Transport**\nB. Session\n\n3. Which has cables?\nA. Session\nB. **Physical**\n"


def noted(first: str) -> list[bool]:
    quiz = import_text("page.txt", f"1. Which layer routes?\n{first}{OTHERS}".encode()).quiz
    assert quiz
    return [bool(question.review) for question in quiz.questions]


def test_bold_type_within_another_option_puts_a_bold_key_in_doubt() -> None:
    assert noted("A. The **network layer**\nB. **Session layer**") == [True, False, False]


def test_bold_type_at_the_key_alone_is_sure() -> None:
    assert noted("A. The network layer\nB. **Session layer**") == [False, False, False]
