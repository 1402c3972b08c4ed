from __future__ import annotations

import pytest

from generator.importing.collating.agreement import spots
from generator.importing.collating.strip import Strip
from tests.importing.text import lines


def differences(first: str, second: str) -> list[tuple[str, str]]:
    mine, theirs = Strip(lines(first)), Strip(lines(second))
    return [(mine.quoted(*spot.mine), theirs.quoted(*spot.theirs)) for spot in spots(mine, theirs)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("What is lava?", "What is lava?"),
        ("Whatis lava?", "what is “lava”?"),
        ("Rock that\nmelted", "Rock\nthat melted"),
        ("", ""),
    ],
)
def test_readings_that_say_the_same_differ_nowhere(first: str, second: str) -> None:
    assert differences(first, second) == []


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("98 % of it melts", "8 % of it melts", [("98", "8")]),
        ("hot rok and ash", "hot rock and ash", [("rok", "rock")]),
        ("'tisnow ash", "It is now ash", [("'tisnow", "It is now")]),
        ("ash falls", "the ash falls", [("", "the")]),
        ("one\ntwo lines more\nthree", "one\nthree", [("two lines more", "")]),
        ("rok and\nashes", "rock und\nasches", [("rok and", "rock und"), ("ashes", "asches")]),
        ("img((3,4))", "x = img(3,4))", [("", "x ="), ("img((3,4))", "img(3,4))")]),
    ],
)
def test_a_difference_is_whole_words_of_either(first: str, second: str, found: list[tuple[str, str]]) -> None:
    assert differences(first, second) == found


def test_words_that_both_have_are_no_part_of_a_difference() -> None:
    first = "They have a\nThe City lies below"
    second = "They have a\nfear of ash, and so the bakers and their cats left.\nThe City lies below"
    assert differences(first, second) == [("", "fear of ash, and so the bakers and their cats left.")]


def test_a_line_that_is_garbage_in_one_reading_is_one_difference() -> None:
    first = "The crust floats on the mantle, and\nplates drift"
    second = "pue 'apuew ayy uo syeoy ysnuo ayL\nplates drift"
    assert differences(first, second) == [("The crust floats on the mantle, and", "pue 'apuew ayy uo syeoy ysnuo ayL")]


def test_texts_that_are_too_long_are_compared_as_wholes() -> None:
    assert len(differences("ab " * 12_000, "ac " * 12_000)) == 1
