from __future__ import annotations

import pytest

from generator.importing.judge.figures_between import of_question
from tests.importing.drafts import option, question


@pytest.mark.parametrize(
    "options",
    [
        ("Rock", "5", "Mud", "3"),
        ("Rock", "40 %", "Mud", "60 %"),
        ("Rock", "2 (40 %)", "Mud", "3 (60 %)"),
        ("35 %", "5", "70 %", "3"),
    ],
)
def test_figures_below_options_are_in_doubt(options: tuple[str, ...]) -> None:
    (doubt,) = of_question(question("What is lava?", *options))
    assert (doubt.code, [line.text for line in doubt.lines]) == ("options-unclear", list(options[1::2]))


@pytest.mark.parametrize(
    "options",
    [
        ("1", "2", "3"),
        ("3", "3.5", "4", "4.5"),
        ("35 %", "50 %", "70 %"),
        ("None", "2", "3"),
        ("Rock", "Mud", "7"),
        ("0", "Some", "1", "All"),
    ],
)
def test_figures_that_are_options_are_none(options: tuple[str, ...]) -> None:
    assert not list(of_question(question("How many?", *options)))


def test_a_circle_shows_that_a_figure_is_an_option() -> None:
    options = [option(text, picked=False) for text in ("Rock", "5", "Mud", "3")]
    assert not list(of_question(question("What is lava?", *options)))


def test_as_many_figures_as_words_are_in_doubt_in_any_order() -> None:
    assert list(of_question(question("What is lava?", "Rock", "5", "Mud", "Ash", "3", "2")))
