from __future__ import annotations

import pytest

from benchmarks.agreement import Agreement, agreement, essence, likeness, most_likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Molten rock.", "molten  rock"),
        ("a well-known rock", "a well known rock"),
        (r"$\beta = 0.9$", "β = 09"),
        (r"$\frac{1}{\sqrt{n}}$", "1 / n".replace(" / ", "")),
        ("ﬁne sand", "fine sand"),
        (r"$\varepsilon$", "ε"),
    ],
)
def test_spaces_case_punctuation_and_markup_do_not_count(one: str, other: str) -> None:
    assert agreement(one, other) is Agreement.SAME


@pytest.mark.parametrize(
    ("one", "other"), [("98 %", "8 %"), ("x > 3", "x < 3"), ("lava at 1100 degrees", "lava at 110 degrees")]
)
def test_a_digit_or_a_sign_that_is_off_is_misread(one: str, other: str) -> None:
    assert agreement(one, other) is Agreement.MISREAD


@pytest.mark.parametrize(
    ("one", "other"), [("chalk", "chalks"), ("molten rock", "hot mud"), ("rock", ""), ("12", "34"), ("a1", "b1")]
)
def test_short_texts_must_agree_exactly_and_long_ones_nearly(one: str, other: str) -> None:
    assert agreement(one, other) is Agreement.DIFFERENT


def test_a_misread_letter_in_a_long_text_is_forgiven() -> None:
    assert agreement("Which rock comes from cooled lava?", "Whicb rock comes from cooled lava?") is Agreement.SAME


def test_likeness_goes_from_nothing_to_one_and_is_bounded() -> None:
    assert likeness("molten rock", "Molten rock!") == 1
    assert likeness("", "") == likeness("rock", "...") == 0
    assert 0 < likeness("molten rock", "molten ice") <= most_likeness("molten rock", "molten ice") < 1


def test_the_essence_of_a_text_spells_greek_letters_and_drops_commands_that_arrange() -> None:
    assert essence(r"$\left(\alpha\right)$ and Δ") == "alphaanddelta"
