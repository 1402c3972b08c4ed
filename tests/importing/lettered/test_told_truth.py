from __future__ import annotations

import pytest

from generator.importing.drafts import Mark
from generator.importing.lettered.keyed_question import Keyed, keyed_question
from tests.importing.text import lines


def read(text: str) -> Keyed:
    return keyed_question("1", (), lines(text))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Chalk is soft. True or False?\nAnswer: True", "True"),
        ("True or False: Chalk is hard\nAnswer: False", "False"),
        ("Chalk is hard. (T/F)\nAnswer: F", "False"),
        ("Chalk is hard.\nAnswer: False. It can be scratched.", "False"),
        ("Kreide ist weich. Richtig oder falsch?\nAntwort: Richtig", "Richtig"),
    ],
)
def test_the_truth_of_a_statement_makes_its_two_options(text: str, right: str) -> None:
    question = read(text).question
    assert [option.text for option in question.options if option.mark is Mark.RIGHT] == [right]
    assert len(question.options) == 2
    assert not question.answers


def test_what_stands_behind_the_word_explains_it() -> None:
    assert [p.text for p in read("Chalk is hard.\nAnswer: False. It can be scratched.").question.explanation] == [
        "It can be scratched."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Chalk is hard.\nAnswer: F",  # the last of six options that are lost
        "What does 1 == 1 print?\nAnswer: True",
        "In Python, 1 == 1 is ____.\nAnswer: True",
        "Chalk is hard. True or False?\nAnswer: True\nAnswer: False",
    ],
)
def test_no_options_are_made_where_the_stem_is_no_statement_or_the_key_not_sure(text: str) -> None:
    assert not read(text).question.options
