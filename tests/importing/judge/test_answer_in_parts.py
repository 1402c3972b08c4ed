from __future__ import annotations

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.judge.answer_in_parts import of_question
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("answer", "doubted"),
    [
        ("lava / magma", True),
        ("Ottawa; the city of Ottawa", True),
        ("Ottawa", False),
        ("90 km / h", False),
        ("and/or", False),
        ("2/3", False),
    ],
)
def test_an_answer_that_may_be_several_is_doubted(answer: str, *, doubted: bool) -> None:
    assert bool(list(of_question(QuestionDraft("1", (), answers=lines(answer))))) is doubted
