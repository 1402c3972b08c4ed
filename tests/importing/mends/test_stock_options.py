from __future__ import annotations

from generator.importing.drafts import QuizDraft
from generator.importing.mends.stock_options import mend
from tests.importing.drafts import RIGHT, option, question

STOCK = "It cannot be done at all."


def _placed(quiz: QuizDraft) -> list[bool]:
    return [option.placed for question in mend(quiz).questions for option in question.options]


def test_an_option_of_two_questions_is_one() -> None:
    quiz = QuizDraft("Rocks", (question("How?", "Heat", STOCK), question("When?", "Now", option(STOCK, RIGHT))))
    assert _placed(quiz) == [False, True, False, True]


def test_what_stands_behind_a_label_elsewhere_may_be_feedback_in_both() -> None:
    said = (option("Heat", RIGHT), STOCK)
    assert not any(_placed(QuizDraft("Rocks", (question("How?", *said), question("When?", *said)))))


def test_twice_in_one_question_is_a_repetition() -> None:
    assert not any(_placed(QuizDraft("Rocks", (question("How?", STOCK, STOCK),))))


def test_short_options_come_again_anywhere() -> None:
    assert not any(_placed(QuizDraft("Rocks", (question("How?", "Mud", "Rock"), question("When?", "Mud", "Ash")))))


def test_what_most_questions_of_a_page_have_may_be_a_line_of_the_page() -> None:
    stems = ("How?", "When?", "Where?", "Why?", "Who?")
    assert not any(_placed(QuizDraft("Rocks", tuple(question(stem, stem, STOCK) for stem in stems))))
