from __future__ import annotations

import pytest

from generator.bank.rewording import reworded


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Canberra", "canberra."),
        ("Canberra", "**Canberra**"),
        ("Canbera", "Canberra"),
        ("Sao Paulo", "São Paulo"),
        ("Gradient decsent with momentum", "Gradient descent, with momentum"),
        ("a mini-batch of data", "a minibatch of data"),
        ("a mini batch of data", "a minibatch of data"),
        ("hyperparamter search", "Hyperparameter search"),
        ("to optimize it", "to optimise it"),
        ("the year 1989", "The year 1989."),
        ("It is “so”", "it is 'so'."),
        ("$N$ of  `x`", "$N$ of `x`"),
    ],
)
def test_the_same_spelt_or_punctuated_otherwise_is_reworded(old: str, new: str) -> None:
    assert reworded(old, new)
    assert reworded(new, old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("97", "89"),
        ("Square", "Octagon"),
        ("Canberra", "Perth"),
        ("5", "-5"),
        ("5 ms", "5 s"),
        ("0.5", ".05"),
        ("1.5 to 2", "15 to 2"),
        ("In the year 1989 it was founded in Paris", "In the year 1998 it was founded in Paris"),
        ("C", "C++"),
        ("n", "n!"),
        ("a < b", "a > b"),
        ("a", "b"),
        ("nitrate", "nitrite"),
        ("symmetric", "asymmetric"),
        ("Austria", "Australia"),
        ("increases", "decreases"),
        ("It is always correct", "It is not always correct"),
        ("It can be done", "It can't be done"),
        ("`x = 1`", "`x = 2`"),
        ("$n$", "$N$"),
        ("$x$", "x"),
        ("x²", "x2"),
        ("Type I", "Type II"),
        ("", "x"),
    ],
)
def test_what_says_something_else_is_another_text(old: str, new: str) -> None:
    assert not reworded(old, new)
    assert not reworded(new, old)


def test_how_long_a_misspelt_word_must_be_can_be_said() -> None:
    assert reworded("Waht is it?", "What is it?", sure=4)
    assert not reworded("Waht is it?", "What is it?")
