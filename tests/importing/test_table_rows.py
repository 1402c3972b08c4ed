from __future__ import annotations

import pytest

from generator.importing.layouts.table_rows import score
from generator.importing.pipeline import import_text
from generator.model.question import Quiz
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


def imported(text: str, name: str = "q.txt") -> Quiz:
    quiz = import_text(name, text.encode()).quiz
    assert quiz
    return quiz


def test_names_that_a_program_gave_the_columns_are_read() -> None:
    head = "id,Texto_Pregunta,Opcion_A,Opcion_B,Respuesta_Correcta,Tema_Oficial\n"
    assert keys(head + "1,¿Qué flota?,Basalto,Pómez,B,Las rocas de las islas y su origen\n") == [(["Pómez"], False)]
    head = "id,question_text,option_1,option_2,correct_option_ids,explanation\n"
    assert keys(head + "a-1,What floats?,Basalt,Pumice,2,It is full of gas.\n") == [(["Pumice"], False)]


def test_a_key_that_is_called_an_index_may_count_from_0() -> None:
    assert keys("id,question_text,option_1,option_2,correct_index\nx,What floats?,Basalt,Pumice,1\n") == [([], True)]


CARDS = "\n".join(
    (
        *("# Rocks", "", "## Volcanoes", "", "| # | Question | Answer |", "|---|---|---|"),
        *("| 1 | What flows out of it? | Lava |", "| 2 | What rises above it? | Ash |", ""),
        *("## The sea", "", "| # | Question | Answer |", "|---|---|---|", "| 3 | Which rock floats on it? | Pumice |"),
    )
)


def test_tables_of_a_page_may_ask_for_a_text() -> None:
    quiz = imported(CARDS, "cards.md")
    assert [(each.number, each.answer) for each in quiz.questions] == [("1", "Lava"), ("2", "Ash"), ("3", "Pumice")]
    assert not quiz.review
    assert not any(question.review for question in quiz.questions)


@pytest.mark.parametrize(
    "text",
    [
        "| Question | Answer |\n|---|---|\n| 1 | B |\n| 2 | C |\n| 3 | A |",
        "| Question | Answer |\n|---|---|\n| What is it called? | B |\n| And which one? | C |\n| Who is she? | A, D |",
        "Question|Answer\nWhat is it called?|Rock\nAnd which one?|Ash\nWho is she?|Ann",
    ],
    ids=["a key", "letters", "no rule"],
)
def test_other_tables_of_two_columns_are_no_cards(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_text_between_the_tables_of_a_page_is_told() -> None:
    quiz = imported(CARDS.replace("## The sea", "The sea is what the next card asks about."), "cards.md")
    assert [note.code for note in quiz.review] == ["text-unplaced"]
