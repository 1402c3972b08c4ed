from __future__ import annotations

import pytest

from generator.importing.lettered.behind_options import behind_options
from generator.importing.lettered.whole_key import with_whole_key
from generator.importing.pipeline import import_text
from tests.importing.text import lines, texts

OPTIONS = ["Rock that floats on water", "Rock that sinks"]


def test_the_lines_that_make_the_key_the_text_of_an_option_are_its_own() -> None:
    behind = with_whole_key(behind_options(lines("Answer: Rock that floats\non water\nIt is light.")), OPTIONS)
    assert behind.keys[0].value == OPTIONS[0]
    assert texts(behind.text) == ["It is light."]


@pytest.mark.parametrize(
    "text",
    [
        "Answer: Rock that sinks\non water",
        "Answer: Rock that floats\non air",
        "Answer: Rock that floats\n\non water",
        "Answer: A\non water",
    ],
    ids=["it is one already", "no option", "a blank line", "a letter"],
)
def test_other_lines_below_a_key_stay(text: str) -> None:
    behind = behind_options(lines(text))
    assert with_whole_key(behind, OPTIONS) == behind


@pytest.mark.parametrize("sign", ["• {}", "{letter}. {}"])
def test_a_key_of_two_lines_is_read_behind_bullets_and_letters(sign: str) -> None:
    options = "\n".join(sign.format(text, letter=letter) for text, letter in zip(OPTIONS, "AB", strict=True))
    page = "".join(f"{n}. Which is pumice {n}?\n{options}\nAnswer: Rock that floats\non water\n\n" for n in (1, 2, 3))
    quiz = import_text("quiz.txt", page.encode()).quiz
    assert quiz
    assert [(question.key, question.review, question.explanation) for question in quiz.questions] == [
        ((0,), (), "")
    ] * 3
