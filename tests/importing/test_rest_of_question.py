"""A question whose first line became a question of its own."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import QuestionDraft
from generator.importing.rest_of_question import with_rest_of_questions
from tests.importing.drafts import question

ABOVE = replace(question("A stone falls for 3 s. Why do most"), number="4")
BELOW = replace(question("stones fall alike?", "They do not", "They do"), number="")


def _doubted(*questions: QuestionDraft) -> list[list[str]]:
    return [[doubt.code for doubt in found.doubts] for found in with_rest_of_questions(questions)]


def test_a_question_without_a_number_may_be_the_rest_of_one_without_options() -> None:
    assert _doubted(ABOVE, BELOW) == [[], ["stem-cut"]]


def test_one_with_a_number_or_below_a_whole_question_is_none() -> None:
    assert _doubted(ABOVE, replace(BELOW, number="5")) == [[], []]
    assert _doubted(replace(BELOW, number="4"), BELOW) == [[], []]
