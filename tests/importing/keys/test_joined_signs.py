from __future__ import annotations

import pytest

from generator.importing.keys.joined_signs import joined_signs


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("E", "e"),
        ("e", "e"),
        ("(Y)", "y"),
        ("A C E", "ace"),
        ("B, E", "be"),
        ("b, e", "be"),
        ("A, C and E", "ace"),
        ("a e c", "aec"),
        ("a y", "ay"),
        ("2, 3", "23"),
    ],
)
def test_a_letter_is_a_sign(text: str, signs: str) -> None:
    assert joined_signs(text) == tuple(signs)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("A y C", "ac"),
        ("a y c", "ac"),
        ("B e I", "bi"),
        ("B und D", "bd"),
        ("a and c", "ac"),
        ("A et aussi C", "ac"),
        ("1 y 3", "13"),
    ],
)
def test_a_word_between_signs_is_none(text: str, signs: str) -> None:
    assert joined_signs(text) == tuple(signs)
