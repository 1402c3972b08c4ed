from __future__ import annotations

import pytest

from generator.importing.lettered.question_number import question_number


@pytest.mark.parametrize(
    "head",
    ["3. ", "3) ", "(3) ", "[3] ", "3: ", "3 - ", "3.- ", "3)- ", "#3 ", "3º ", "3/20 ", "03. ", "**3.** ", "Q.3 "],
)
def test_a_number_is_read_in_every_style(head: str) -> None:
    read = question_number(f"{head}Which tree?")
    assert read
    assert (read.number, f"{head}Which tree?"[read.end :]) == (3, "Which tree?")


@pytest.mark.parametrize(
    "head",
    [
        "Question 3: ",
        "QUESTION NO: 3 ",
        "Question No. 3 ",
        "Frage Nr. 3: ",
        "Domanda N° 3 ",
        "Pregunta Nº 3. ",
        "Pregunta 3. ",
        "Frage 3 ",
        "Q3 ",
        "Item 3 of 40 ",
        "Question 3 of 40: ",
    ],
)
def test_a_word_in_front_makes_one_style(head: str) -> None:
    read = question_number(f"{head}Which tree?")
    assert read
    assert (read.number, read.style) == (3, "word")


def test_styles_tell_lists_apart() -> None:
    styles = {
        read.style for head in ("1. ", "1) ", "(1) ", "1/7 ", "1/8 ", "1º ", "#1 ") if (read := question_number(head))
    }
    assert len(styles) == 7


@pytest.mark.parametrize(
    "text",
    [
        "3 trees",
        "3.5 m",
        "3,5 m",
        "3rd tree",
        "1/2/2024 was",
        "3 of 40 stones",
        "Item 3 of 40.5 kg",
        "Question 3 asks",
        "a 3. b",
        "",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    assert question_number(text) is None
