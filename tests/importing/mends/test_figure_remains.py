from __future__ import annotations

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.mends.figure_remains import mend
from generator.importing.pipeline import import_text
from tests.importing.drafts import RIGHT, WRONG, option, question

_STEM = "Which of these melt? (Check all that apply.)"
_REST = (option("Lava from the sea", RIGHT), option("Mud from the sea", WRONG))


def test_signs_above_options_that_all_have_their_label_are_none() -> None:
    page = (
        "Rocks\n\n1. Which of these melt? (Check all that apply.)\n\n4)\n\n<o> | >| l> os\n\nLava\n\nCorrect\n\n"
        "Mud of it\n\nUn-selected is correct\n\n2. What is ash?\n\nRock\n\nCorrect\n\nMud\n"
    )
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    assert [(each.text, each.correct) for each in quiz.questions[0].options] == [("Lava", True), ("Mud of it", False)]
    assert not quiz.questions[0].review


@pytest.mark.parametrize(
    "above", [option("4)"), option("1}"), option("a<b> | >| l> os")], ids=lambda option: option.text
)
def test_every_line_of_them_stays_in_the_question(above: object) -> None:
    quiz = QuizDraft("Rocks", (question(_STEM, above, *_REST),))  # type: ignore[arg-type]
    (found,) = mend(quiz).questions
    assert found.options == _REST
    assert set(found.lines) == set(quiz.questions[0].lines)


@pytest.mark.parametrize(
    ("stem", "options"),
    [
        (_STEM, (option("Ash from the sea"), *_REST)),
        (_STEM, (option("100"), *_REST)),
        (_STEM, (option("5%"), *_REST)),
        (_STEM, (option("y = x + 2"), *_REST)),
        (_STEM, (option("$x^{2}$"), *_REST)),
        (_STEM, (option("4)", RIGHT), *_REST)),
        (_STEM, (option("4)", picked=False), *_REST)),
        (_STEM, (option("4)"), *_REST, option("Ash of it"))),
        (_STEM, (*_REST, option("4)"))),
        (_STEM, (option("1"), option("2", RIGHT), option("3", WRONG))),
        ("What melts?", (option("4)"), option("Lava of it", RIGHT), option("Mud of it", WRONG))),
    ],
)
def test_what_may_be_an_option_stays(stem: str, options: tuple[object, ...]) -> None:
    quiz = QuizDraft("Rocks", (question(stem, *options),))  # type: ignore[arg-type]
    assert mend(quiz) == quiz
