from __future__ import annotations

from generator.importing.drafts import QuestionDraft, QuizDraft
from generator.importing.mends.circles_alike import mend
from tests.importing.drafts import RIGHT, option, question


def asked(*, picked: bool | None) -> QuestionDraft:
    return question("What is lava?", option("Molten rock", RIGHT, picked=picked), option("Mud", picked=False))


def test_circles_that_are_all_read_as_empty_tell_where_options_begin_and_nothing_else() -> None:
    found = mend(QuizDraft("Rocks", (asked(picked=False), asked(picked=False))))
    assert [[(each.picked, each.placed) for each in q.options] for q in found.questions] == [[(None, True)] * 2] * 2


def test_a_page_with_a_filled_circle_stays() -> None:
    quiz = QuizDraft("Rocks", (asked(picked=False), asked(picked=False), asked(picked=True)))
    assert mend(quiz) == quiz


def test_one_right_option_beside_an_empty_circle_is_not_enough() -> None:
    quiz = QuizDraft("Rocks", (asked(picked=False), asked(picked=None)))
    assert mend(quiz) == quiz
