from __future__ import annotations

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.mends.lost_article import mend
from tests.importing.drafts import question

STEM = "What is basalt, as the rock of a volcano?"


@pytest.mark.parametrize(
    "texts",
    [
        ("A rock of fire.", "kind of mud"),
        ("Arock of fire.", "Kind of mud"),
        ("Arock of fire", "kind of mud"),
        ("Atide of fire.", "kind of mud"),
        ("Along rock of fire.", "kind of mud along a lake"),
        ("kind of mud", "Arock of fire."),
    ],
)
def test_where_an_option_begins_is_not_sure(texts: tuple[str, ...]) -> None:
    quiz = QuizDraft("Rocks", (question(STEM, *texts),))
    assert not any(option.placed for option in mend(quiz).questions[0].options)


def test_a_recogniser_that_joins_the_article_loses_it_too() -> None:
    options = mend(QuizDraft("Rocks", (question(STEM, "Arock of fire.", "kind of mud"),))).questions[0].options
    assert [option.placed for option in options] == [False, True]
