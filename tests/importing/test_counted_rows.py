from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing.layouts.counted_rows import score
from generator.importing.pipeline import import_text
from tests.importing.text import lines

FIXTURES = Path(__file__).parents[1] / "fixtures" / "layouts" / "counted_rows"
LINES = (FIXTURES / "lines.txt").read_text("utf-8")
ROWS = (FIXTURES / "rows.txt").read_text("utf-8")


@pytest.mark.parametrize("text", [LINES, ROWS, ROWS.replace(" | ", ";"), ROWS.replace(" | ", "\t")])
def test_numbers_of_options_fit(text: str) -> None:
    assert score(lines(text)) > 0.5


@pytest.mark.parametrize(
    "text",
    [
        ROWS.replace("| 3", "| 2"),
        ROWS.replace("Wood | 1", "Wood | 0"),
        ROWS.replace("Wood | 1", "Wood | 4"),
        ROWS.replace(" | 3", " | 2").replace("Wood | 1", "Wood | 3").replace("Pumice | Chalk | 2", "Pumice | 2"),
        f"Topic | Question | A | B | C | Key\n{ROWS}",
        "".join(f"Which is {n}? | a | b | c | {key}\n" for n, key in enumerate("1112233")),
        "".join(row + "\n" for row in ROWS.splitlines()[:4]),
        ROWS + "These are all.\n",
        LINES.replace("Marl\n2", "Marl\n5"),
        LINES.replace("Coal\n4", "Coal\n3"),
        LINES.replace("?", "."),
        LINES.replace("Marl", "Marl?"),
        LINES.replace("Which rock burns?\nChalk\nSlate\nBasalt\nCoal", "Which rock burns?"),
        "",
    ],
    ids=[
        "the last is never right",
        "nought",
        "too high",
        "cells missing",
        "header",
        "rising",
        "few",
        "text below",
        "higher than options",
        "the last option never",
        "no questions",
        "options ask",
        "no options",
        "empty",
    ],
)
def test_other_numbers_do_not(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_a_note_asks_to_look_at_the_numbers() -> None:
    quiz = import_text("rocks.txt", LINES.encode()).quiz
    assert quiz
    assert [note.code for note in quiz.review] == ["key-unclear"]
    assert not any(question.review for question in quiz.questions)
    assert [option.text for question in quiz.questions for option in question.options if option.correct] == [
        "Pumice",
        "Slate",
        "Coal",
        "Shells",
        "Basalt",
    ]


def test_text_below_the_last_number_is_told() -> None:
    quiz = import_text("rocks.txt", f"{LINES}The end.\n".encode()).quiz
    assert quiz
    assert {note.code for note in quiz.review} == {"key-unclear", "text-unplaced"}


def test_a_question_with_fewer_options_is_told() -> None:
    more = LINES.replace("Which rock comes", "Which rock sinks?\nSlate\nPumice\n1\nWhich rock comes")
    many = more + LINES.replace("rock", "stone")
    quiz = import_text("rocks.txt", many.encode()).quiz
    assert quiz
    assert [question.stem for question in quiz.questions if question.review] == ["Which rock sinks?"]
