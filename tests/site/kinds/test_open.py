from __future__ import annotations

from generator.model.question import Question
from generator.site.kinds.open import key, task
from generator.site.words import ENGLISH

QUESTION = Question("abc123", "?", answer="Because *so*.")


def test_the_model_answer_stands_in_the_key_alone() -> None:
    assert "Because" not in task(QUESTION, ENGLISH)
    assert "Because *so*." in key(QUESTION, ENGLISH)
