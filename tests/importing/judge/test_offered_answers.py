from __future__ import annotations

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.judge.offered_answers import of_question
from generator.importing.lettered.passages import passages
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("stem", "doubted"),
    [
        ("Which is a metal?\nIron\nSulphur\nChalk", True),
        ("Which of them is a metal\nSulphur\nIron", True),
        ("Which is a metal?\nSulphur or steel\nChalk or lime", True),
        ("Which is a metal?", False),
        ("A horseshoe was found.\nOf which metal is it?", False),
        ("Which metal is it?\n(one word)", False),
    ],
)
def test_an_answer_that_may_be_one_of_several_lines_is_doubted(stem: str, *, doubted: bool) -> None:
    question = QuestionDraft("1", passages(lines(stem))[0], answers=lines("Iron"))
    assert bool(list(of_question(question))) is doubted
