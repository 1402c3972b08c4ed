from __future__ import annotations

import pytest

from generator.importing.keys.counted_keys import are_counted
from generator.importing.keys.stated_key import Stated, stated
from tests.importing.text import lines

OPTIONS = ("slate", "chalk", "coal")


def _keys(*said: str) -> list[tuple[tuple[Stated, ...], tuple[str, ...]]]:
    found = [stated(lines(f"Answer: {each}")[0]) for each in said]
    return [((key,) if key else (), OPTIONS) for key in found]


@pytest.mark.parametrize("said", [("1", "3", "3"), ("2", "3", "1", "3"), ("1, 2", "3", "2, 3")])
def test_keys_that_name_the_last_option_count_from_one(said: tuple[str, ...]) -> None:
    assert are_counted(_keys(*said))


@pytest.mark.parametrize(
    "said",
    [("1", "2", "2"), ("0", "3", "3"), ("4", "3", "3"), ("3", "3"), ("B", "3", "3"), ("1 slate", "3", "3"), ()],
    ids=["never the last", "nought", "too high", "few", "a letter", "with a text", "none"],
)
def test_other_keys_do_not(said: tuple[str, ...]) -> None:
    assert not are_counted(_keys(*said))


def test_numbers_that_are_texts_of_options_do_not() -> None:
    assert not are_counted([(keys, ("3", "4", "5")) for keys, _ in _keys("3", "3", "3")])
