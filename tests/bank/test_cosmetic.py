from __future__ import annotations

import pytest

from generator.bank.cosmetic import same_words


@pytest.mark.parametrize(
    ("one", "other"),
    [("Which  is it?", "which is\nit"), ("“red”, or blue", '"Red" or blue.'), ("Use `N`.", "use `N`"), ("", "")],
)
def test_case_white_space_and_punctuation_of_prose_are_cosmetic(one: str, other: str) -> None:
    assert same_words(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("is a colour", "is not a colour"),
        ("0.5", "05"),
        ("1,000", "1.000"),
        ("-1", "1"),
        ("a < b", "a > b"),
        ("$N$", "$n$"),
        ("`a[1:]`", "`a[1]`"),
        ("n!", "n"),
        ("```\nif a:\n  b\nc\n```", "```\nif a:\n  b\n  c\n```"),
    ],
)
def test_words_numbers_signs_code_and_formulas_are_not(one: str, other: str) -> None:
    assert not same_words(one, other)
