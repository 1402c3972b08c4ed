from __future__ import annotations

import pytest

from generator.importing.clean.run_on_questions import clean
from tests.importing.text import lines, texts

ONE = "4.- Which of these is a metal? a) Quartz b) Iron c) Basalt d) Lava"
TWO = "5.- Which of these is a gas? a) Neon b) Iron c) Tin"


@pytest.mark.parametrize(
    "text",
    [
        ONE,
        f"{ONE} 7.- Which of these is a gas? a) Neon b) Iron c) Tin",
        f"{ONE} 5.- Is this a gas? a) Yes b) No",
        f"{ONE} 5 litres of it a) Neon b) Iron c) Tin",
        f"```\n{ONE} {TWO}\n```",
        "Question: Which of these is a metal? a) Quartz b) Iron c) Basalt",
    ],
    ids=["one question", "numbers that do not count on", "two options", "a number in a sentence", "code", "word once"],
)
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_every_question_and_every_option_gets_its_line() -> None:
    cleaned = clean(lines(f"Rocks. {ONE} {TWO} The end"))
    assert [text.strip() for text in texts(cleaned.lines)] == [
        "Rocks.",
        "4.- Which of these is a metal?",
        "a) Quartz",
        "b) Iron",
        "c) Basalt",
        "d) Lava",
        "5.- Which of these is a gas?",
        "a) Neon",
        "b) Iron",
        "c) Tin The end",
    ]
    assert [line.blank for line in cleaned.lines[:3]] == [False, True, False]
    assert not cleaned.removals


def test_a_number_without_a_sign_gets_one_and_a_cross_stays_before_its_letter() -> None:
    text = "1 What is iron? X a) A metal. b) A gas. c) A rock. 2 What are the 3 Noble gases? a) One X b) Two c) Three"
    cleaned = clean(lines(text))
    assert [text.strip() for text in texts(cleaned.lines) if text] == [
        "1. What is iron?",
        "X a) A metal.",
        "b) A gas.",
        "c) A rock.",
        "2. What are the 3 Noble gases?",
        "a) One",
        "X b) Two",
        "c) Three",
    ]
    assert cleaned.lines[0].edits == ("run_on_questions",)


def test_lines_that_all_begin_with_the_word_are_cut_before_their_options() -> None:
    text = "\n".join(f"Question: Which of these {n} is a metal? A) Quartz B) Iron C) Tin" for n in range(3))
    assert [text.strip() for text in texts(clean(lines(text)).lines)][:4] == [
        "Question: Which of these 0 is a metal?",
        "A) Quartz",
        "B) Iron",
        "C) Tin",
    ]
