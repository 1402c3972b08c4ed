from __future__ import annotations

from generator.importing.collating.pair_options import Group, pair_pieces
from tests.importing.drafts import question

STEM = "Which of these rocks is the hardest?"


def pairs(first: tuple[str, ...], second: tuple[str, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    groups = pair_pieces(question(STEM, *first), question(STEM, *second))
    assert groups[0] == Group((0,), (0,))
    return [(group.first, group.second) for group in groups[1:]]


def test_the_same_options_are_paired_in_order() -> None:
    assert pairs(("Basalt", "Chalk"), ("Basa1t", "Chalk")) == [((1,), (1,)), ((2,), (2,))]


def test_an_option_that_one_reading_lost_stands_alone() -> None:
    assert pairs(("100", "300", "10000"), ("1", "100", "300", "10000")) == [
        ((), (1,)),
        ((1,), (2,)),
        ((2,), (3,)),
        ((3,), (4,)),
    ]


def test_two_options_that_one_reading_took_for_one_are_a_group() -> None:
    first, second = ("Basalt from lava", "Chalk from the sea"), ("Basalt from lava Chalk from the sea",)
    assert pairs(first, second) == [((1, 2), (1,))]
    assert pairs(second, first) == [((1,), (1, 2))]


def test_a_stem_that_swallowed_an_option_is_a_group() -> None:
    swallowed = question(f"{STEM} Basalt from hot lava", "Chalk")
    assert pair_pieces(swallowed, question(STEM, "Basalt from hot lava", "Chalk"))[0] == Group((0,), (0, 1))


def test_garbage_between_two_pairs_is_a_reading_of_what_stands_there() -> None:
    assert pairs(("Basalt", "yeyo", "Granite"), ("Basalt", "Chalk", "Granite"))[1] == ((2,), (2,))


def test_an_option_without_text_is_no_half_of_another() -> None:
    assert pairs(("", "Basalt"), ("Basalt",)) == [((1,), ()), ((2,), (1,))]


def test_more_pieces_than_a_question_has_are_paired_by_place() -> None:
    many = tuple(f"option {n}" for n in range(60))
    assert pairs(many, many[:59])[-1] == ((60,), ())
