from __future__ import annotations

import pytest

from generator.importing.keys.sections_apart import with_sections_apart
from generator.importing.pipeline import import_text
from tests.importing.text import lines, texts

QUESTIONS = (
    "Section A\n1. Where does water boil?\na) 90 C\nb) 100 C\n2. Where does ice melt?\na) 0 C\nb) 10 C\n\n"
    "Section B\n1. Where does iron rust?\na) dry air\nb) moist air\n2. What is salt?\na) NaCl\nb) KCl\n\nAnswers\n{}\n"
)


@pytest.mark.parametrize(
    "text",
    ["Section A", "Part 2: the rocks", "Chapter 3: 1. Lava is hot rock.", "Option b: 1-b", "1-b, 2-a"],
    ids=["a name alone", "a text", "a question", "one entry", "no name"],
)
def test_other_lines_stay(text: str) -> None:
    assert texts(with_sections_apart(lines(text))) == [text]


def test_a_name_in_front_of_keys_stands_apart() -> None:
    assert texts(with_sections_apart(lines("**Part II:** 1-b, 2-a"))) == ["**Part II:** ", "1-b, 2-a"]


@pytest.mark.parametrize(
    ("keys", "right"),
    [
        ("Section A: 1-b, 2-a\nSection B: 1-b, 2-a", ["100 C", "0 C", "moist air", "NaCl"]),
        ("Section B: 1-b, 2-a\nSection A: 1-b, 2-a", []),
    ],
    ids=["the same order", "another order"],
)
def test_each_section_has_its_key(keys: str, right: list[str]) -> None:
    quiz = import_text("keys.txt", QUESTIONS.format(keys).encode()).quiz
    assert quiz
    assert [o.text for q in quiz.questions if not q.review for o in q.options if o.correct] == right
