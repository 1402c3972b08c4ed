from __future__ import annotations

from dataclasses import replace

from generator.importing.judge.empty_questions import of_quiz
from tests.importing.drafts import quiz
from tests.importing.text import lines


def test_a_question_without_stem_and_options_is_told_of_the_quiz() -> None:
    first, second = quiz("1", "2").questions
    empty = replace(second, stem=(), options=(), evidence=lines("Question 2"))
    assert not list(of_quiz(quiz("1", "2")))
    found = list(of_quiz(replace(quiz("1", "2"), questions=(first, empty))))
    assert [doubt.note for doubt in found] == ["of question 2 neither stem nor options were found"]
