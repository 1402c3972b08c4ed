"""Keys printed as lists that belong to another version, or to somebody who answered."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from tests.importing.keys.rocks import QUESTIONS


def doubted(title: str, key: str) -> list[bool]:
    quiz = import_text("page.txt", f"{title}\n\n{QUESTIONS}\n{key}\n".encode()).quiz
    assert quiz
    assert len(quiz.questions) == 3
    return [bool(question.review) for question in quiz.questions]


SURE, DOUBTED = [False] * 3, [True] * 3


@pytest.mark.parametrize(
    ("title", "key", "notes"),
    [
        ("Geology", "Answer key\n1. B\n2. A\n3. C", SURE),
        ("Geology, version A", "Answer key version A\n1. B\n2. A\n3. C", SURE),
        ("Geology, version A", "Answer key version B\n1. B\n2. A\n3. C", DOUBTED),
        ("Test Gruppe A", "Lösungen Gruppe B\n1. b\n2. a\n3. c", DOUBTED),
        ("Chapter 3", "Answers to chapter 4 questions\n1. B\n2. A\n3. C", DOUBTED),
        ("Geology", "My answers\n1. B\n2. A\n3. C", DOUBTED),
        ("Geología", "Respuestas del alumno\n1. b\n2. a\n3. c", DOUBTED),
        ("Geology", "Answer sheet\nName: Ann Poe\n1. B\n2. A\n3. C", DOUBTED),
        ("Geology", "Answer sheet\nName: ________\n1. B\n2. A\n3. C", SURE),
        ("Geology", "Answers\n2. B\n3. A\n4. C", DOUBTED),
        ("Geology", "Answers\n1. B\n2. A\n3. C\n4. C", [False, False, True]),
        ("Geology", "Answers\n1. C. Pumice\n2. A. Shale\n3. C. Diamond", [True, False, False]),
        (
            "Geology",
            "Answers\n1. C. Pumice has bubbles.\n2. A. Shale is mud.\n3. C. Diamond is hard.",
            [True, False, False],
        ),
        ("Geology", "Answers\n1. B. It has bubbles.\n2. A. Granite is no mud.\n3. C. It is hard.", SURE),
    ],
)
def test_a_list_is_a_key_of_these_questions_and_of_nobody(title: str, key: str, notes: list[bool]) -> None:
    assert doubted(title, key) == notes


STATEMENTS = "1. Pumice floats.\n2. Marble is mud.\n3. Talc is hard.\n"


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        (f"Rocks, version A\n\n{STATEMENTS}\nAnswer key version A\n1. T\n2. F\n3. F\n", SURE),
        (f"Rocks, version A\n\n{STATEMENTS}\nAnswer key version B\n1. T\n2. F\n3. F\n", DOUBTED),
        ("Name: Ann Example\n\nT 1. Pumice floats.\nF 2. Marble is mud.\nT 3. Talc is hard.\n", DOUBTED),
    ],
    ids=["same version", "another version", "a name"],
)
def test_letters_of_true_and_false_are_doubted_in_the_same_way(text: str, notes: list[bool]) -> None:
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    assert [bool(question.review) for question in quiz.questions] == notes


@pytest.mark.parametrize(
    "entry", ["2. A (C also accepted)", "2. A (C)", "2. A*", "2. A   C", "2. A (disputed)", "2. A (not counted)"]
)
def test_a_remark_behind_an_entry_puts_its_question_in_doubt(entry: str) -> None:
    assert doubted("Geology", f"Answer key\n1. B\n{entry}\n3. C") == [False, True, False]


@pytest.mark.parametrize("entry", ["2. A (page 7)", "2. A (2)", "**2. A**", "2. A (see vitamin B12)"])
def test_other_remarks_leave_it_sure(entry: str) -> None:
    assert doubted("Geology", f"Answer key\n1. B\n{entry}\n3. C") == SURE


@pytest.mark.parametrize("heading", ["Answers of the candidate:", "Answers of last year's exam:", "Lösungen (Vorjahr)"])
def test_a_list_that_is_said_to_be_another_is_in_doubt(heading: str) -> None:
    assert doubted("Geology", f"{heading}\n1. B\n2. A\n3. C") == DOUBTED
