from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Doubt
from generator.importing.judge.hidden_questions import of_quiz
from tests.importing.drafts import quiz


def test_a_question_that_holds_another_is_told_of_the_quiz() -> None:
    first, second = quiz("1", "2").questions
    hiding = replace(first, doubts=(Doubt("questions-missing", "two lists stand here", first.stem_lines),))
    (doubt,) = of_quiz(replace(quiz("1", "2"), questions=(hiding, second)))
    assert (doubt.code, doubt.lines) == ("questions-missing", first.stem_lines)


def test_other_doubts_are_those_of_the_question() -> None:
    first, second = quiz("1", "2").questions
    cut = replace(first, doubts=(Doubt("stem-cut", "its end is lost"),))
    assert not list(of_quiz(replace(quiz("1", "2"), questions=(cut, second))))
