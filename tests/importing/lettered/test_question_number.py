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


def test_the_number_of_a_chapter_stands_in_front() -> None:
    read = question_number("2.13 Which tree?")
    assert read
    assert (read.number, read.style, read.end) == (13, "chapter", 5)
    assert question_number("2.5 litres of it") is None


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


@pytest.mark.parametrize("text", ["3 (2 points)", "3. (1.5 pts)", "**3** [2 Punkte]"])
def test_a_number_may_stand_alone_with_what_the_question_is_worth(text: str) -> None:
    found = question_number(text)
    assert found
    assert (found.number, found.style, found.end) == (3, "worth", len(text))


@pytest.mark.parametrize("text", ["3 (2 of them)", "3 (points)", "3 points", "a 3 (2 points)"])
def test_other_lines_with_a_number_in_brackets_are_none(text: str) -> None:
    found = question_number(text)
    assert found is None or found.style != "worth"
