from __future__ import annotations

import pytest

from generator.importing.blocks import blocks
from generator.importing.clean.table_cells import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    ("text", "numbers", "full"),
    [
        ("1/1 point\n1. Why?\nRock\nCorrect\n\n0/1 point\n2. How?\nMud\nCorrect", ["1", "2"], [True, False]),
        ("1. Why?\nRock\nCorrect\n\n2. How?\nMud\nCorrect", ["1", "2"], [None, None]),
        ("1/1 point\nWhy?\nRock\nCorrect\n\n1/1 point\n2. How?\nMud\nCorrect", ["", "2"], [True, True]),
        ("1/1 point\n\n1.\n\nWhy?\nRock\nCorrect", ["1"], [True]),
        ("1. Why? 1/1 point\nRock\nCorrect", ["1"], [None]),
    ],
    ids=["scores and numbers", "numbers", "a score alone", "a number alone", "a score behind the stem"],
)
def test_a_page_is_cut_at_scores_and_numbers(text: str, numbers: list[str], full: list[bool | None]) -> None:
    found = blocks(lines(text))
    assert ([block.number for block in found.blocks], [block.full for block in found.blocks]) == (numbers, full)


def test_what_stands_above_the_first_is_no_question() -> None:
    found = blocks(lines("Rocks\n\n1. Why?\nRock\nCorrect"))
    assert texts(found.preamble) == ["Rocks"]
    assert [texts(block.lines) for block in found.blocks] == [["Why?", "Rock", "Correct"]]
    assert [line.text for line in found.blocks[0].evidence] == ["1. "]


def test_a_score_in_a_row_of_a_table_belongs_to_the_number_below() -> None:
    page = clean(lines("1/1 point\t\n\n1. Why?\t\n\tRock\nCorrect\t\n\tMud")).lines
    assert [(block.number, block.full) for block in blocks(page).blocks] == [("1", True)]


def test_a_status_above_the_first_score_makes_every_such_label_one() -> None:
    page = lines("Correct\n1/1 point\n1. Why?\nRock\nCorrect\n\nIncorrect\n0/1 point\n2. How?\nMud\n")
    found = blocks(page).blocks
    assert [(block.number, block.full) for block in found] == [("1", True), ("2", False)]
    assert [line.text for line in found[1].lines if not line.blank] == ["How?", "Mud"]


def test_a_label_under_an_option_speaks_of_it_though_a_score_follows() -> None:
    page = lines("1/1 point\n1. Why?\nRock\nCorrect\n1/1 point\n2. How?\nMud\n")
    assert [line.text for line in blocks(page).blocks[0].lines][-1] == "Correct"


def test_scores_between_stem_and_options_belong_to_the_number_above() -> None:
    page = lines("1.\nQuestion 1\nWhy?\n1 / 1 point\nRock\nMud\n\n2.\nQuestion 2\nHow?\n0 / 1 point\nIce\nAsh\n")
    found = blocks(page).blocks
    assert [(block.number, block.full, texts(block.lines)) for block in found] == [
        ("1", True, ["Why?", "Rock", "Mud"]),
        ("2", False, ["How?", "Ice", "Ash"]),
    ]


def test_the_number_said_again_is_no_stem() -> None:
    page = lines("1. Question 1\nWhy?\nRock\nCorrect\n\n2. Question 1 asks for rocks. Why?\nMud\nCorrect")
    assert [texts(block.lines)[0] for block in blocks(page).blocks] == ["Why?", "Question 1 asks for rocks. Why?"]


def test_scores_below_their_questions_belong_to_them() -> None:
    found = blocks(lines("1. Why?\nRock\n\n1/1 point\n2. How?\nMud\n\n0/1 point\n3. When?\nAsh\n\n1/1 point\n"))
    assert [(block.number, block.full) for block in found.blocks] == [("1", True), ("2", False), ("3", True)]
    assert not found.scores_below


def test_where_a_score_is_lost_nothing_tells_whose_the_others_are() -> None:
    found = blocks(lines("1. Why?\nRock\n\n1/1 point\n2. How?\nMud\n\n3. When?\nAsh\n\n1/1 point\n"))
    assert found.scores_below


def test_a_score_with_nothing_else_is_that_of_no_question() -> None:
    assert blocks(lines("Correct\n1/1 point")).blocks == ()


def test_a_score_right_below_a_number_alone_on_its_line_is_its_own() -> None:
    page = lines("1/1 point\n1. Question 1\nWhy?\nRock\nCorrect\n\n2. Question 2\n\n0/1 point\nHow?\nMud\nIncorrect")
    found = blocks(page).blocks
    assert [(block.number, block.full, texts(block.lines)) for block in found] == [
        ("1", True, ["Why?", "Rock", "Correct"]),
        ("2", False, ["How?", "Mud", "Incorrect"]),
    ]


def test_a_score_below_a_stem_begins_a_question_whose_number_is_lost() -> None:
    page = lines("1/1 point\n1. Why?\nRock\nCorrect\n\n2. How?\n\n0/1 point\nWhere?\nMud\nIncorrect\nIce")
    assert [block.number for block in blocks(page).blocks] == ["1", "2", ""]
