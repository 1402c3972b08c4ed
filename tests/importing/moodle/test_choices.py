from __future__ import annotations

import pytest

from generator.importing.moodle.choices import choices
from generator.importing.moodle.parts import parts
from tests.importing.text import lines


def _options(text: str) -> list[str]:
    found = choices(parts(lines(f"What is it?\nSelect one:\n{text}")))
    assert found
    return [option.text for option in found.options]


def test_a_cross_read_as_a_multiplication_sign_is_no_part_of_an_option() -> None:
    assert _options("a. Lava ×\nb. S×\nc. 2 × 3\nThe correct answer is: 2 × 3") == ["Lava", "S", "2 × 3"]


def test_a_tick_read_as_a_letter_goes_where_the_key_has_none() -> None:
    assert _options("a. Lava\nb. Hot water v\nThe correct answer is: Hot water") == ["Lava", "Hot water"]
    assert _options("a. Lava v\nb. Water v\nThe correct answers are: Lava, Water") == ["Lava", "Water"]


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ("a. Vitamin v\nb. Lava", "Vitamin v"),
        ("a. 2x + y\nb. 2x", "2x"),
        ("a. Henry V\nb. Henry", "Henry"),
        ("a. Henry V\nb. Lava", "Lava"),
    ],
)
def test_other_letters_at_the_end_stay(options: str, key: str) -> None:
    assert _options(f"{options}\nThe correct answer is: {key}") == [line[3:] for line in options.split("\n")]


def _doubts(text: str, prompt: str = "Select one:") -> list[str]:
    found = choices(parts(lines(f"What is it?\n{prompt}\n{text}")))
    assert found
    return [line.text for doubt in found.doubts for line in doubt.lines]


def test_a_letter_at_the_end_that_may_be_a_cross_is_in_doubt() -> None:
    assert _doubts("a. Mud X\nb. Lava\nThe correct answer is: Lava") == ["Mud X"]
    assert _doubts("a. Mud x\nb. Lava v\nc. Ice", "Select one or more:") == ["Mud x", "Lava v"]


@pytest.mark.parametrize("options", ["a. 3 + x\nb. 4", "a. 3 sin x\nb. 4 sin x\nc. 5"])
def test_variables_at_the_end_are_none(options: str) -> None:
    assert not _doubts(options)
