from __future__ import annotations

import pytest

from generator.importing.clean.side_by_side import clean
from generator.importing.pipeline import import_text
from tests.importing.text import lines, texts

PAGE = """Waters

1. Which sea is salty?      3. Which lake is deep?
   a) the Dead Sea          a) Baikal
   b) the Baltic            b) Geneva

2. Which river is long?     4. Which sea is cold?
   a) the Nile              a) the Arctic
   b) the Po                b) the Red Sea

Answers: 1. a 2. a 3. a 4. a
"""


@pytest.mark.parametrize(
    "text",
    [
        "1. Which sea?\na) one   b) two\n\n2. Which lake?\na) one   b) two\n",
        PAGE.replace("3. Which", "7. Which"),
        PAGE.replace("   b) the Baltic            b", "   b) the Baltic Sea, which is not b"),
        PAGE.replace("4. Which sea is cold?", "Which sea is cold?"),
    ],
    ids=["options on one line", "numbers that do not follow", "a line across", "one number"],
)
def test_what_is_no_second_column_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_the_right_column_follows_the_left_one() -> None:
    found = [text.strip() for text in texts(clean(lines(PAGE)).lines)]
    assert found[1:4] == ["1. Which sea is salty?", "a) the Dead Sea", "b) the Baltic"]
    assert found[7:10] == ["3. Which lake is deep?", "a) Baikal", "b) Geneva"]


def test_questions_of_both_columns_come_out_whole() -> None:
    quiz = import_text("q.txt", PAGE.encode()).quiz
    assert quiz
    assert [(q.number, [o.text for o in q.options], q.key, q.review) for q in quiz.questions] == [
        ("1", ["the Dead Sea", "the Baltic"], (0,), ()),
        ("2", ["the Nile", "the Po"], (0,), ()),
        ("3", ["Baikal", "Geneva"], (0,), ()),
        ("4", ["the Arctic", "the Red Sea"], (0,), ()),
    ]


def test_a_left_column_that_goes_on_below_the_right_one_stays_whole() -> None:
    text = PAGE.replace("a) the Nile              a) the Arctic", "a) the Nile              4. Which sea is cold?")
    text = text.replace("long?     4. Which sea is cold?", "long?     c) Como")
    text = text.replace(
        "b) the Po                b) the Red Sea", "b) the Po                a) the Arctic\n   c) the Ob"
    )
    assert [line.strip() for line in texts(clean(lines(text)).lines)][4:8] == [
        "2. Which river is long?",
        "a) the Nile",
        "b) the Po",
        "c) the Ob",
    ]
