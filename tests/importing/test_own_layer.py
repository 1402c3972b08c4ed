"""Questions that stand in a PDF's own text are asked nothing that only a recogniser could have done to them."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.mending import mended
from generator.importing.own_layer import with_own_layer
from generator.importing.pipeline import import_readings
from tests.importing.drafts import question
from tests.importing.text import lines

PAGE = """\
Rocks and lava

Quiz, 2 questions

1/1 point

1. Which of these floats on water, as md5 or fo1d do?

Pumice floats.

Correct

Basalt floats.

Granite floats

1/1 point

2. What is lava?

Molten rock

Correct

Hot mud
"""
ALL = frozenset(range(1, 25))
LETTERS, END = "a word has a digit in it", "all other options end with a full stop"


def notes(own: Collection[int], text: str = PAGE) -> list[list[str]]:
    found = import_readings((("rocks.txt", text.encode()),), own=(own,) if own else ())
    assert found.quiz
    return [[note.note for note in each.review] for each in found.quiz.questions]


def test_no_letter_of_it_is_misread_and_no_end_of_a_line_lost() -> None:
    read, _ = notes(())
    assert LETTERS in read
    assert any(note.startswith(END) for note in read)
    assert notes(ALL) == [[], []]


@pytest.mark.parametrize(
    "line",
    [
        7,  # the stem
        15,  # the last option
        17,  # the next line, on which an option of this question may be lost
        5,  # the line in front of it
    ],
)
def test_one_line_of_a_page_that_an_ocr_read_is_enough_to_doubt_all_of_it(line: int) -> None:
    assert LETTERS in notes(ALL - {line})[0]


def test_other_pages_say_nothing() -> None:
    assert notes(ALL - {21, 23, 25})[0] == []


def test_every_reading_counts() -> None:
    quiz = QuizDraft("Rocks", (question("What is lava?\nMolten rock, or mud", "Yes"),))
    text = lines("What is lava?\nMolten rock, or mud\nYes")
    assert with_own_layer(quiz, text, ((1, 2, 3),)).questions[0].own
    assert with_own_layer(quiz, text, ((), (1, 2, 3))) != with_own_layer(quiz, text, ((1, 2, 3), ()))


def test_what_needs_a_look_in_any_text_is_doubted_in_this_as_well() -> None:
    lost = PAGE.replace("2. What is lava?", "2. What is lava, for which the sum of . is given?")
    assert any("a formula or a number" in note for note in notes(ALL, lost)[1])
    alike = PAGE.replace("Hot mud", "Molten rock")
    assert "two options can hardly be told apart" in notes(ALL, alike)[1]


def test_a_word_is_mended_only_where_it_was_read() -> None:
    read = QuizDraft("Rocks", (question("Which of them is larger?", "al1 of them", "all"),))
    (mend,) = mended(read).questions
    assert mend.options[0].text == "all of them"
    printed = with_own_layer(read, lines("Which of them is larger?\nal1 of them\nall"), (ALL,))
    assert mended(printed).questions == printed.questions
