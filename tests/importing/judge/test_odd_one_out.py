from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.judge.odd_one_out import of_question
from tests.importing.drafts import option, question

_ARTICLE = ("Alearning algorithm can be better.", "learning algorithm can be worse.", "A learning algorithm cannot be.")


@pytest.mark.parametrize(
    ("texts", "odd"),
    [
        (("Molten rock", "Hot mud", "as it cools down"), "as it cools down"),
        (("Molten rock", "Hot mud", "metal."), "metal."),
        (("A stream of molten rock", "A stream of hot mud", "9"), "9"),
        (("Most rocks", "1 Some rocks", "No rocks"), "1 Some rocks"),
        (("10,000 rocks", "1 100,000 rocks", "Mud"), "1 100,000 rocks"),
        (("4", "3", "The median of 1, 2 and 3 is"), "The median of 1, 2 and 3 is"),
        (("Choose the true statement", "Rock", "Mud"), "Choose the true statement"),
        (("A volcano slept for long.", "Rock", "Mud"), "A volcano slept for long."),
        (("x = heat(rock)", "Rock", "Mud"), "x = heat(rock)"),
        (("The charter", "The charter names its manager too.", "The plan"), "The charter names its manager too."),
    ],
)
def test_the_odd_one_is_in_doubt(texts: tuple[str, ...], odd: str) -> None:
    doubts = list(of_question(question("What is lava?", *texts)))
    assert {doubt.code for doubt in doubts} == {"options-unclear"}
    assert {line.text for doubt in doubts for line in doubt.lines} == {odd}


@pytest.mark.parametrize(
    "texts",
    [
        ("Choose rock", "Choose mud"),
        ("It is hot.", "It is cold."),
        ("x = 1", "x == 1"),
        ("7", "12", "100"),
        _ARTICLE,
        ("2 Rocks", "3 Rocks"),
        ("The charter", "A sentence that tells of other things.", "The plan"),
    ],
)
def test_options_of_one_kind_are_fine(texts: tuple[str, ...]) -> None:
    assert not list(of_question(question("What is lava?", *texts)))


def test_a_first_option_that_surely_is_one_is_fine() -> None:
    asked = question("What is it?", "It sinks because it is heavy.", "x = 1", "x = 2")
    first = replace(asked.options[0], placed=True)
    assert [*of_question(asked)]
    assert not [*of_question(replace(asked, options=(first, *asked.options[1:])))]


def test_a_circle_beside_a_text_that_no_engine_read_shows_where_an_option_begins() -> None:
    asked = question("What is lava?", "Molten rock", option("as it cools down", picked=False), "Hot mud")
    assert len(list(of_question(asked))) == 1
    assert not list(of_question(replace(asked, own=True)))
    assert (
        len(list(of_question(replace(question("What is lava?", "Molten rock", "as it cools", "Mud"), own=True)))) == 1
    )
