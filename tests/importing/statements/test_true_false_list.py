from __future__ import annotations

import pytest

from generator.importing.layouts.true_false_list import score
from generator.importing.pipeline import import_text
from generator.importing.statements.truth import behind, in_front
from generator.model.question import Question
from tests.importing.conservation import imported
from tests.importing.text import lines

LIST = "True or false\n\n1. Basalt is a rock. (T)\n2. Lava is cold. (F)\n3. Ash is dust. (T)\n4. Mud is ore. (F)\n"


def test_one_letter_in_front_of_every_question_is_a_tick() -> None:
    ticks = "v  1. What is basalt?\nA rock.\n\nv  2. What is lava?\nMolten rock.\n\nv  3. What is ash?\nDust.\n"
    assert score(lines(ticks)) == 0
    assert score(lines(ticks.replace("v  2", "f  2"))) > 0


def questions(text: str) -> tuple[Question, ...]:
    quiz = import_text("quiz.txt", text.encode()).quiz
    assert quiz
    return quiz.questions


def right(question: Question) -> list[str]:
    return [option.text for option in question.options if option.correct]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Lava is hot. (T)", "t"),
        ("Lava is hot [True].", "true"),
        ("La lava está fría. (F: arde)", "f"),
        ("Lava ist heiß. – Richtig", "richtig"),
        ("Lava is hot. -> **F**", "f"),
    ],
)
def test_a_word_behind_a_statement_is_read(text: str, word: str) -> None:
    said = behind(text)
    assert said
    assert said.word == word


@pytest.mark.parametrize("text", ["What is vitamin F", "It is (not) true", "(T)", "Lava is hot. T"])
def test_other_ends_of_a_line_are_none(text: str) -> None:
    assert behind(text) is None


@pytest.mark.parametrize("text", ["T  3. Lava is hot.", "__F__ 4. Lava is cold.", "[T] 5) Lava is hot."])
def test_a_letter_stands_in_front_of_a_number_only(text: str) -> None:
    assert in_front(text)
    assert in_front("T lava is hot") is None


@pytest.mark.parametrize(
    "text",
    [
        "1. Which?\nA. Mud\nB. Ore\nAnswer: A\n2. Which?\nA. Mud\nB. Ore\nAnswer: B\n3. W?\nA. x\nB. y\nAnswer: A\n",
        "1. Boil water.\n2. Add tea.\n3. Wait.\n",
        "1. Lava is hot. (T)\n2. Lava is cold. (F)\n",
        "3. Lava is hot. (T)\n2. Lava is cold. (F)\n1. Ash is dust. (T)\n",
    ],
    ids=["options", "steps", "two", "falling"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_each_statement_gets_both_options_and_no_note() -> None:
    found = questions(LIST)
    assert [right(each) for each in found] == [["True"], ["False"], ["True"], ["False"]]
    assert all([option.text for option in each.options] == ["True", "False"] for each in found)
    assert not any(each.review for each in found)


def test_a_statement_that_nothing_is_said_of_is_a_draft() -> None:
    found = questions(LIST.replace("Lava is cold. (F)", "Lava is cold. (7)") + "5. Ore is rock. (T)\n")
    assert [bool(each.review) for each in found] == [False, True, False, False, False]
    assert not right(found[1])


def test_a_lost_number_is_told() -> None:
    found = questions(LIST.replace("3. Ash", "Ash"))
    assert [note.code for note in found[1].review] == ["questions-missing"]


def test_a_key_that_differs_from_the_mark_makes_a_draft() -> None:
    found = questions(LIST + "\nAnswers\n1. T 2. T 3. T 4. F\n")
    assert [[note.code for note in each.review] for each in found] == [[], ["key-contradicted", "key-missing"], [], []]


def test_letters_of_two_languages_are_told() -> None:
    found = questions("1. Uno. (V)\n2. Dos. (F)\n3. Tres. (V)\n")
    assert all("option-doubtful" in {note.code for note in each.review} for each in found)


@pytest.mark.parametrize(
    "end", ["", "\nAnswers\n1. T 2. T 3. T 9. F\nThe end\n", "\n\n5. Mud\nis brown. (T)\nnote (F)\n"]
)
def test_nothing_is_lost(end: str) -> None:
    imported((LIST + end).encode(), "true-false-list")
    imported(("T  1. Basalt is a rock.\nF  2. Lava is cold.\nT  3. Ash is dust.\n" + end).encode(), "true-false-list")
