from __future__ import annotations

import pytest

from generator.importing.layouts.table_rows import score
from generator.importing.pipeline import import_text
from tests.importing.text import lines

HEAD = "Question,A,B,Correct\n"


def keys(text: str) -> list[tuple[list[str], bool]]:
    """The right options of every row, and whether the row is a draft."""
    quiz = import_text("q.txt", text.encode()).quiz
    assert quiz
    return [([each.options[i].text for i in each.key], bool(each.review)) for each in quiz.questions]


@pytest.mark.parametrize(
    "text",
    [
        *("", "Name,A,B\nx,1,2\n", "Question,Answer\nWhat?,Rock\n", "Which question, A or B, is right?\n", HEAD),
        f"Question,A,B,Correct{',' * 300}\nWhat?,Rock,Mud,A{',' * 300}\n",
    ],
    ids=["empty", "no question", "no options", "a sentence", "a header alone", "more columns than tables have"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_the_key_is_a_sign_or_a_text() -> None:
    assert keys(f"{HEAD}What is it?,Rock,Mud,B\nWhat else?,Sand,Ice,Sand\n") == [(["Mud"], False), (["Sand"], False)]


def test_a_comma_in_quotation_marks_parts_no_cells() -> None:
    assert keys(f'{HEAD}"What, then?","Rock, hot",Mud,A\nAnd?,Ice,Snow,B\n') == [
        (["Rock, hot"], False),
        (["Snow"], False),
    ]


@pytest.mark.parametrize("key", ["", "D", "A or B", "Sand"])
def test_a_key_that_names_no_option_is_told(key: str) -> None:
    assert keys(f"{HEAD}What is it?,Rock,Mud,{key}\n") == [([], True)]


def test_numbers_that_may_count_from_0_are_in_doubt() -> None:
    rows = "Question,Option 1,Option 2,Correct\nWhat is it?,Rock,Mud,{}\nWhat else?,Sand,Ice,1\n"
    assert keys(rows.format(2)) == [(["Mud"], False), (["Sand"], False)]
    assert [draft for _, draft in keys(rows.format(0))] == [True, True]


def test_a_row_with_other_cells_is_unplaced() -> None:
    rows = "".join(f"What is {n}?,Rock,Mud,A\n" for n in range(9))
    quiz = import_text("q.txt", f"{HEAD}{rows}What, then?,Rock,Mud,A\n".encode()).quiz
    assert quiz
    assert [note.code for note in quiz.review] == ["text-unplaced"]
    assert len(quiz.questions) == 9


@pytest.mark.parametrize("sign", ["#", "№", "Nr.", "Q"])
def test_a_row_that_is_missing_is_told_by_the_numbers(sign: str) -> None:
    rows = [f"| {n} | Which stone is stone {n}? | Mud {n} | Ore {n} | A |" for n in (1, 2, 4)]
    text = "\n".join([f"| {sign} | Question | A | B | Key |", "|---|---|---|---|---|", *rows])
    quiz = import_text("q.txt", text.encode()).quiz
    assert quiz
    assert [note.note for note in quiz.review] == ["no question has the number 3"]
    assert [each.number for each in quiz.questions] == ["1", "2", "4"]
