from __future__ import annotations

import pytest

from generator.importing.lettered.keyed_question import keyed_question
from tests.importing.text import lines


@pytest.mark.parametrize("answer", ["pumice", "the Richter scale", "1,007 km", "CO2"])
def test_few_words_are_an_answer_to_be_typed(answer: str) -> None:
    question = keyed_question("1", (), lines(f"Which is it?\nAnswer: {answer}")).question
    assert [line.text for line in question.answers] == [answer]


@pytest.mark.parametrize(
    "answer",
    [
        "Because its holes are full of air that cannot get out.",
        "It is full of holes\nwhich hold air.",
        "Its holes,\nWhich hold air",
    ],
)
def test_prose_is_what_readers_compare_their_own_answer_with(answer: str) -> None:
    question = keyed_question("1", (), lines(f"Why does it float?\nAnswer: {answer}")).question
    assert not question.answers
    assert [passage.text for passage in question.model] == [answer.replace("\n", " ")]


def test_a_sentence_below_a_short_answer_explains_it() -> None:
    question = keyed_question("1", (), lines("Which floats?\nAnswer: pumice\nIts holes are full of air.")).question
    assert [line.text for line in question.answers] == ["pumice"]
    assert [passage.text for passage in question.explanation] == ["Its holes are full of air."]


def test_a_question_whose_key_stands_elsewhere_has_no_answer() -> None:
    question = keyed_question("1", (), lines("Which floats?\nAnswer: See below")).question
    assert not question.answered
