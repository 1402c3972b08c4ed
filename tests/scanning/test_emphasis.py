"""Options that only their type sets apart get the marks that a typed text would have."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing.pipeline import import_text
from generator.model.question import Quiz
from generator.scanning.emphasis import emphasised
from generator.scanning.pieces import Box
from generator.scanning.reading import Place, WrittenLine
from generator.scanning.scan import scan
from tests.scanning.documents import styled

_LETTER, _HEIGHT = 10, 20


def written(*lines: tuple[str, str]) -> list[str]:
    """Mark lines, each with its style; their indent is that of their text."""
    placed = [_line(text, style, number) for number, (text, style) in enumerate(lines)]
    return [line.text for line in emphasised(placed)]


def _line(text: str, style: str, number: int) -> WrittenLine:
    left = 100 + _LETTER * (len(text) - len(text.lstrip()))
    box = Box(left, 30 * number, left + _LETTER * len(text.lstrip()), 30 * number + _HEIGHT)
    return WrittenLine(text.lstrip(), Place(1, box, style=style) if text else None)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            [("Which is a metal?", "bold"), ("A. Iron", "red"), ("B. Chalk", ""), ("", ""), ("C. Clay", "")],
            ["Which is a metal?", 'A. <font color="red">Iron</font>', "B. Chalk", "", "C. Clay"],
            id="colour",
        ),
        pytest.param(
            [("A. Iron", "green"), ("B. Zinc", ""), ("C. Clay", "red")],
            ['A. <font color="green">Iron</font>', "B. Zinc", 'C. <font color="red">Clay</font>'],
            id="right and wrong ones",
        ),
        pytest.param(
            [("1) Chalk", ""), ("2) Iron, which is", "bold"), ("   a metal", "bold"), ("Which one melts?", "bold")],
            ["1) Chalk", "2) **Iron, which is", "a metal**", "Which one melts?"],
            id="wrapped, and the next stem in bold type as well",
        ),
        pytest.param(
            [("• Iron", "bold"), ("• Zinc", "bold"), ("\uf0a7Clay", "")],
            ["• **Iron**", "• **Zinc**", "\uf0a7Clay"],
            id="several",
        ),
    ],
)
def test_items_that_are_set_apart_are_marked(lines: list[tuple[str, str]], expected: list[str]) -> None:
    assert written(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([("A. Iron", "bold"), ("B. Zinc", "bold")], id="all of a list"),
        pytest.param([("1. Metals", "bold"), ("Iron is one.", ""), ("2. Earths", "")], id="headings between text"),
        pytest.param([("1. Metals", "bold"), ("   a) Iron", ""), ("   b) Zinc", "")], id="a stem above its options"),
        pytest.param([("A. Iron", "bold"), ("B. Zinc", ""), ("C. Clay", "red")], id="bold type and a colour"),
        pytest.param([("A. Iron", ""), ("B. Zinc", "")], id="plain type"),
        pytest.param([("A. 2 * 3", "bold"), ("B. Zinc", "")], id="a text that has an asterisk"),
        pytest.param([("Iron", "bold"), ("Zinc", "")], id="lines without a label"),
    ],
)
def test_what_may_be_no_key_is_left_alone(lines: list[tuple[str, str]]) -> None:
    assert written(*lines) == [text.lstrip() for text, _ in lines]


STEMS = ("1. Which of these is a metal that rusts?", "2. Which of these is softer than a fingernail?")


@pytest.mark.parametrize("style", ["bold", "red", "green"])
def test_the_key_of_a_test_bank_is_read_from_its_type(style: str) -> None:
    quiz = _imported(style)
    assert [[option.correct for option in question.options] for question in quiz.questions] == [
        [False, True],
        [True, False],
    ]
    codes = [note.code for question in quiz.questions for note in question.review]
    assert codes == ([] if style == "bold" else ["key-unclear"] * 2)  # a page may have wrong picks in a colour


@pytest.mark.parametrize("style", ["", "blue"])
def test_plain_type_and_the_colour_of_links_are_no_key(style: str) -> None:
    quiz = _imported(style)
    assert [[note.code for note in question.review] for question in quiz.questions] == [["key-missing"]] * 2


def _imported(style: str) -> Quiz:
    data = styled(
        (STEMS[0], "bold"),
        ("A. Chalk from the cliffs", ""),
        ("B. Iron from the ore of bogs", style),
        (STEMS[1], "bold"),
        ("A. Talc from the hills", style),
        ("B. Iron from the ore of bogs", ""),
    )
    reading = scan(Path("bank.pdf"), data).readings[0]
    assert reading.engine == "text-layer"
    quiz = import_text("bank.txt", reading.text.encode()).quiz
    assert quiz
    return quiz
