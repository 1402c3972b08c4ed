"""Rows, answers and statements beside which something is cut or offered."""

from __future__ import annotations

from generator.importing.pipeline import import_text

ROWS = ["Question\tOption 1\tOption 2\tCorrect", "Which floats?\tSlate\tPumice\t2", "Which sinks?\tIron\tPumice\t1"]


def noted(text: str, name: str = "page.txt") -> list[list[str]]:
    quiz = import_text(name, text.encode()).quiz
    assert quiz
    return [[note.code for note in question.review] for question in quiz.questions]


def test_a_row_beside_a_part_of_one_is_in_doubt() -> None:
    more = [f"Which rock is number {n}?\tIce\tTin\t1" for n in range(6)]
    assert not any(noted("\n".join([*ROWS, *more])))
    codes = noted("\n".join([*ROWS[:2], "Which rock", *ROWS[2:], *more]))
    assert codes == [["boundary-unclear"], ["boundary-unclear"], *[[]] * 6]


CARDS = (
    "Q: What is lava?\nA: Molten rock\n\nQ: Which rock floats?\nA: Pumice\n\n{}A: Ice\n\nQ: What is ash?\nA: Glass\n"
)


def test_a_second_answer_tells_of_a_question_that_is_lost() -> None:
    assert noted(CARDS.format("Q: What melts?\n")) == [[], [], [], []]
    quiz = import_text("page.txt", CARDS.format("").encode()).quiz
    assert quiz
    assert [bool(question.review) for question in quiz.questions] == [False, True, False]
    assert [note.code for note in quiz.review] == ["questions-missing"]


def test_letters_that_statements_of_a_list_offer_are_no_part_of_them() -> None:
    text = "1. Lava is hot.  T  F\n2. Ice is hot.  T  F\n3. Ash is grey.  T  F\n\nAnswers: 1. T 2. F 3. T\n"
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    assert [question.stem for question in quiz.questions] == ["Lava is hot.", "Ice is hot.", "Ash is grey."]


STATEMENTS = "1. Lava is hot.  T  F\n{}Ice is hot.  T  F\n3. Ash is grey.  T  F\n4. Mud is dry.  T  F\n"


def test_a_statement_whose_number_is_lost_is_told() -> None:
    text = f"{STATEMENTS}\nAnswers: 1. T 2. F 3. T 4. F\n"
    assert not any(noted(text.format("2. ")))
    first, *others = noted(text.format(""))
    assert "questions-missing" in first
    assert not any(others)
