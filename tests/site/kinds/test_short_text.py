from __future__ import annotations

from generator.model.question import Question
from generator.site.kinds.short_text import key, task
from generator.site.question import Shown, question_block
from generator.site.words import ENGLISH

QUESTION = Question("abc123", "What is 6 times 7?", answers=("42", "forty-two <b>"), explanation="Because.")


def test_the_task_tells_no_answer() -> None:
    assert "42" not in task(QUESTION, ENGLISH)


def test_the_key_shows_every_accepted_text_as_it_stands() -> None:
    shown = key(QUESTION, ENGLISH)
    assert shown.index("Each of these is right") < shown.index("42") < shown.index("forty-two")
    assert "<b>" not in shown


def test_a_page_shows_the_answer_closed_and_offers_no_choice() -> None:
    block = question_block(Shown(QUESTION, 1))
    assert 'data-kind="short-text"' in block
    assert "data-select" not in block
    assert block.index("<summary>Answer</summary>") < block.index("42")
