from __future__ import annotations

import pytest

from generator.importing.judge.page_lines import of_question
from generator.importing.pipeline import import_text
from tests.importing.drafts import question

TEXT = (
    "1. Which rock floats\n{}on water?\nA. Basalt\n{}B. Pumice\nC. Slate\nAnswer: B\n\n"
    "2. What is lava?\nA. Mud\nB. Hot rock\nAnswer: B\n"
)


@pytest.mark.parametrize("line", ["© 2018 Rock Press", "Copyright 2020 by Rock Press. All rights reserved.", "- 12 -"])
@pytest.mark.parametrize("place", [0, 1], ids=["stem", "option"])
def test_the_edge_of_a_page_within_a_question_is_in_doubt(line: str, place: int) -> None:
    parts = ["", ""]
    parts[place] = f"{line}\n"
    quiz = import_text("page.txt", TEXT.format(*parts).encode()).quiz
    assert quiz
    assert [bool(each.review) for each in quiz.questions] == [True, False]


@pytest.mark.parametrize(
    ("stem", "options"),
    [
        ("Which year did © become a sign?", ("1909", "2018")),
        ("Which is an address?", ("www.example.org", "example")),
        ("What is 3 - 12 - 4?", ("-13", "- 12")),
    ],
)
def test_other_texts_are_fine(stem: str, options: tuple[str, ...]) -> None:
    assert not list(of_question(question(stem, *options)))


def test_an_address_alone_above_what_asks_is_in_doubt() -> None:
    assert list(of_question(question("www.example.org/free\nWhich rock floats?", "Slate", "Pumice")))
    assert not list(of_question(question("See this page:\nwww.example.org/free", "Slate", "Pumice")))


@pytest.mark.parametrize(("stem", "doubted"), [("3\nWhich rock floats?", True), ("3", False), ("Is this 3?\n3", False)])
def test_a_number_alone_above_what_asks_is_in_doubt(stem: str, *, doubted: bool) -> None:
    assert bool(list(of_question(question(stem, "Slate", "Pumice")))) == doubted
