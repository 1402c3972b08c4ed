from __future__ import annotations

import pytest

from generator.importing.keys.answered_by_text import Answered, answered_by_text

FRUIT = ("Apples, peeled", "Pears.", "Plums", "Pears")


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("Plums", (2,)),
        ("Plums.", (2,)),
        ("  Apples,  peeled", (0,)),
        ("Pears, Plums, Apples, peeled", (0, 2, 3)),
        ("Pears., Plums", (1, 2)),
        ("plums, APPLES, peeled", (0, 2)),
    ],
)
def test_texts_in_any_order_are_the_options(said: str, right: tuple[int, ...]) -> None:
    assert answered_by_text(FRUIT, said, several=True) == Answered(right, 1)


@pytest.mark.parametrize("said", ["", "Cherries", "Plums, Cherries", "Plums Pears", "Plums, Plums", "Apples"])
def test_what_no_options_make_up_is_no_key(said: str) -> None:
    assert answered_by_text(FRUIT, said, several=True) == Answered()


def test_two_ways_to_read_a_key_are_no_key() -> None:
    assert answered_by_text(("a", "b", "a, b"), "a, b", several=True) == Answered((), 2)
    assert answered_by_text(("same", "same"), "same", several=False) == Answered((), 2)


def test_one_option_is_named_where_only_one_may_be() -> None:
    assert answered_by_text(("a", "b", "a, b"), "a, b", several=False) == Answered((2,), 1)
    assert answered_by_text(("a", "b"), "a, b", several=False) == Answered()


def test_a_sign_decides_and_a_quote_does_not() -> None:
    assert answered_by_text(("x < 1", "x > 1"), "x > 1", several=False) == Answered((1,), 1)
    assert answered_by_text(("x < 1", "y > 1"), "x > 1", several=False) == Answered()
    assert answered_by_text(("the “first” one", "none"), 'the "first" one', several=False) == Answered((0,), 1)


def test_options_that_repeat_each_other_take_no_time() -> None:
    texts = tuple("a" + ", a" * n for n in range(12))
    assert answered_by_text(texts, "a" + ", a" * 400, several=True).right == ()
