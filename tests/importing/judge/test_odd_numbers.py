from __future__ import annotations

import pytest

from generator.importing.judge.odd_numbers import of_question
from tests.importing.drafts import option, question


@pytest.mark.parametrize(
    "text",
    [
        "1,0oo0,0o0 stones",
        "3o5 g",
        "1,ooo stones",
        "for12ooolitres",
        "2o litres",
        "for2o litres",
        "for2olitres.Howmanylitres",
        "the address 2001:db8:ecOf:39",
    ],
)
def test_letters_in_a_number_are_in_doubt(text: str) -> None:
    assert [doubt.code for doubt in of_question(question("Which?", text, "mud"))] == ["glyphs-odd"]


@pytest.mark.parametrize(
    "text", ["1,000 stones", "CO2 and 2O2", "`3o5`", "to 5 o'clock", "5of", "for5others.Whichothers", "for5oftheages"]
)
def test_other_numbers_are_fine(text: str) -> None:
    assert list(of_question(question("Which?", text, option("a3o5", code=True)))) == []


@pytest.mark.parametrize(
    "text",
    [
        "1S000",
        "4OO units",
        "lO days",
        "half-0pen lines",
        "S1GTERM",
        "l0,000 rocks",
        "10O",
        "x = fold((l,2))",
        "x = fold((l2,45))",
        "x = fo1d(2)",
        "te1l me",
        "9S,000",
        "10,0Do",
        "2O stones",
        "1itres",
    ],
)
def test_letters_and_digits_that_look_alike_are_in_doubt(text: str) -> None:
    assert [doubt.code for doubt in of_question(question("What is it?", text, "Mud"))] == ["glyphs-odd"]


@pytest.mark.parametrize(
    "text", ["L2 norm", "B12", "5S", "2l of water", "O2", "conv2d(x)", "H2O", "x1 and y0", "I5 or I 75"]
)
def test_names_with_digits_are_fine(text: str) -> None:
    assert not list(of_question(question("What is it?", text, "Mud")))


def test_a_word_that_comes_again_is_spelled_like_that() -> None:
    assert not list(of_question(question("What does ma0th do?", "It calls ma0th", "Mud")))


def test_a_digit_in_the_place_of_a_letter_is_in_doubt() -> None:
    assert [doubt.code for doubt in of_question(question("What is z[l]?", "W[1]a[l]", "Mud"))] == ["glyphs-odd"]
    assert not list(of_question(question("What is z[1]?", "W[1]a[0]", "Mud")))
    assert not list(of_question(question("What is z[l]?", "W[l]a[l-1]", "Mud")))


@pytest.mark.parametrize(
    ("options", "noted"),
    [
        (("802.11a", "802.1lac"), True),
        (("802.11a", "802.11ac"), False),
        (("2.5l", "2.5"), False),
        (("10.l0", "7"), False),
    ],
)
def test_a_letter_where_others_have_a_digit_is_in_doubt(options: tuple[str, ...], *, noted: bool) -> None:
    doubts = [doubt for doubt in of_question(question("Which?", *options)) if "begins alike" in doubt.note]
    assert bool(doubts) is noted


@pytest.mark.parametrize(
    ("options", "noted"),
    [
        (("389", "443", "63G"), True),
        (("389", "B0", "443"), True),
        (("389", "443", "636"), False),
        (("3G", "4G", "5"), False),
        (("3", "5", "none"), False),
        (("63G", "389"), False),
    ],
)
def test_a_letter_in_the_only_option_that_is_no_number_is_in_doubt(options: tuple[str, ...], *, noted: bool) -> None:
    assert bool(list(of_question(question("Which port?", *options)))) is noted
