from __future__ import annotations

import pytest

from generator.importing.collating.touching_circles import without_touching_circles
from tests.importing.drafts import option, question


def read(mine: tuple[str, ...], theirs: tuple[str, ...]) -> list[str]:
    asked, other = question("Which?", *mine), question("Which?", *theirs)
    return [each.text for each in without_touching_circles(asked, other).options]


@pytest.mark.parametrize(
    ("touched", "bare"), [("Ox = stone.fold(2)", "x = stone.fold(2)"), ("OAll of it melts", "All of it melts")]
)
def test_a_circle_that_touches_is_taken_off(touched: str, bare: str) -> None:
    assert read((touched, "Nothing"), (bare, "Nothing")) == [bare, "Nothing"]


def test_several_circles_show_each_other() -> None:
    bare = ("for i in range(2)", "while stones fall")
    assert read(tuple(f"O{text}" for text in bare), bare) == [*bare]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("Oxygen burns", "Lava"), ("xygen burns", "Lava")),
        (("Orange stones", "Lava"), ("Orange stones", "Lava")),
        (("OAll of it", "Lava"), ("Nothing of it", "Lava")),
    ],
    ids=["a letter that the other lost", "both have it", "the other has no such option"],
)
def test_a_letter_stays(mine: tuple[str, ...], theirs: tuple[str, ...]) -> None:
    assert read(mine, theirs) == [*mine]


def test_a_circle_that_was_seen_before_is_no_letter() -> None:
    asked = question("Which?", option("OAll of it melts", picked=False), "Nothing")
    assert without_touching_circles(asked, question("Which?", "All of it melts", "Nothing")) == asked
