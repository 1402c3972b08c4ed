from __future__ import annotations

import pytest

from generator.importing.lettered.repeated_option import without_repeated
from generator.importing.pipeline import import_text
from generator.model.question import Question
from tests.importing.text import lines, texts

QUESTION = "Which rock floats on water?\nA. Granite\nB. Pumice\nC. Slate\n"


def questions(*last: str) -> tuple[Question, ...]:
    quiz = import_text("quiz.txt", "\n".join(f"{QUESTION}{line}\n" for line in last).encode()).quiz
    assert quiz
    return quiz.questions


def test_an_option_that_stands_there_again_is_the_key() -> None:
    rest, said = without_repeated(lines(QUESTION + "B. Pumice"))
    assert texts(rest) == texts(lines(QUESTION))
    assert said
    assert said.signs == ("b",)


@pytest.mark.parametrize("last", ["✅ B. Pumice", "→ C. Slate"])
def test_a_sign_may_stand_in_front_of_it_also_of_the_last_one(last: str) -> None:
    rest, said = without_repeated(lines(QUESTION + last))
    assert texts(rest) == texts(lines(QUESTION))
    assert said
    assert said.head.text + said.named.text == last[: len("✅ B. ")]


@pytest.mark.parametrize(
    "last", ["", "C. Slate", "B. Pumice stone", "B. Pumice\nIt is light.", "D. Pumice", "Pumice", "Answer\nB. Pumice"]
)
def test_other_last_lines_are_no_key(last: str) -> None:
    text = lines(QUESTION + last)
    assert without_repeated(text) == (text, None)


def test_where_all_questions_have_it_so_it_is_sure() -> None:
    assert [each.key for each in questions("B. Pumice", "A. Granite", "B. Pumice")] == [(1,), (0,), (1,)]


def test_where_few_have_it_a_line_may_have_been_read_twice() -> None:
    found = questions("B. Pumice", "", "", "")
    assert "key-unclear" in {note.code for note in found[0].review}
