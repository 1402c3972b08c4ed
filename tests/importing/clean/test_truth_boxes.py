from __future__ import annotations

import pytest

from generator.importing.clean.truth_boxes import clean
from generator.importing.pipeline import import_text
from tests.importing.text import lines, texts

TABLE = "                 True   False\n1. Iron is hard.   ☒      ☐\n2. Ice is hot.     ☐      ☒\n3. Lava is hot.☒   ☐"


@pytest.mark.parametrize(
    "text",
    [
        "",
        TABLE.replace("True   False", "Yes please"),
        "True False\n1. Iron is hard. ☒ ☐\n2. Ice is hot. ☐ ☒",
        f"```\n{TABLE}\n```",
        "True False\n1. Iron ☐ ☐\n2. Ice ☒ ☒\n3. Lava [ ] [ ]",
    ],
    ids=["empty", "no header", "two rows", "code", "none or both filled"],
)
def test_other_boxes_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_the_word_of_the_filled_box_stands_behind_the_statement() -> None:
    _, *rows = texts(clean(lines(TABLE)).lines)
    assert rows == ["1. Iron is hard. (True)", "2. Ice is hot. (False)", "3. Lava is hot. (True)"]
    german = TABLE.replace("True   False", "Aussage   |  falsch | richtig").replace("☒", "[x]").replace("☐", "[ ]")
    _, *rows = texts(clean(lines(german)).lines)
    assert rows == ["1. Iron is hard. (falsch)", "2. Ice is hot. (richtig)", "3. Lava is hot. (falsch)"]


def test_such_a_table_is_a_list_of_statements() -> None:
    quiz = import_text("page.txt", f"Metals\n{TABLE}".encode()).quiz
    assert quiz
    assert [[option.correct for option in each.options] for each in quiz.questions] == [
        [True, False],
        [False, True],
        [True, False],
    ]
    assert not any(each.review for each in quiz.questions)


def test_crosses_in_the_cells_of_a_table_are_boxes() -> None:
    text = "Statement\tTrue\tFalse\n1. Iron is hard.\tX\t\n2. Ice is hot.\t\tX\n3. Lava is hot.\tX"
    assert texts(clean(lines(text)).lines)[1:] == [
        "1. Iron is hard. (True)",
        "2. Ice is hot. (False)",
        "3. Lava is hot. (True)",
    ]
    rest = text.replace("\tX", "\t")
    assert clean(lines(rest)).lines == lines(rest)
