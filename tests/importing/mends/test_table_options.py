from __future__ import annotations

from generator.importing.drafts import QuizDraft
from generator.importing.mends.table_options import mend
from generator.importing.pipeline import import_text
from tests.importing.drafts import RIGHT, option, question

_PAGE = """Rocks

3/3 points (100%)

1. How do you split the samples?

Train Dev Test
6,000 3,000 1,000

@ Train Dev Test
9,500 250 250

Correct
Yes

Train Dev Test

6,000 1,000 3,000

2. What is lava?

Rock

Correct

Mud
"""


def test_a_row_of_numbers_belongs_to_the_first_row_above_it() -> None:
    quiz = import_text("page.txt", _PAGE.encode()).quiz
    assert quiz
    first = quiz.questions[0]
    assert [(each.text, each.correct) for each in first.options] == [
        ("Train Dev Test\n6,000 3,000 1,000", False),
        ("Train Dev Test\n9,500 250 250", True),
        ("Train Dev Test\n6,000 1,000 3,000", False),
    ]
    assert not first.review


def test_an_option_that_is_no_table_leaves_every_doubt() -> None:
    tables = ("Train Dev\n6 3", "Train Dev\n9 2", option("Train Dev\n7 1", RIGHT))
    for other in ("Train Dev", "Sun 6 4", "None of these", "Train Dev\n—ey 5,0", "Train Dev\n6 4 1"):
        quiz = QuizDraft("Rocks", (question("Which?", *tables[:2], other, tables[2]),))
        assert mend(quiz) == quiz


def test_two_tables_are_too_few() -> None:
    quiz = QuizDraft("Rocks", (question("Which?", "Train Dev", "6 4", "Train Dev\n6 3"),))
    assert mend(quiz) == quiz
