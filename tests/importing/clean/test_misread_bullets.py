from __future__ import annotations

import pytest

from generator.importing.clean.misread_bullets import clean
from tests.importing.text import lines, texts


def test_signs_and_letters_among_bullets_become_bullets() -> None:
    text = "1. Which is a metal?\ne Mud\n¢ Iron\n« Ash\n• Salt\n2. Which is a gas?\n° Neon\ne Clay"
    assert texts(clean(lines(text)).lines) == [
        *("1. Which is a metal?", "• Mud", "• Iron", "• Ash", "• Salt"),
        *("2. Which is a gas?", "• Neon", "• Clay"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "¢ Iron\n« Ash\nSalt",
        "e Mud\ne Clay\ne Ash\ne Salt",
        "« Les Misérables » est un roman\n« Germinal » aussi\n« Nana » aussi",
        "```\n¢ Iron\n« Ash\n° Salt\n```",
    ],
    ids=["two signs", "letters alone", "quotations", "code"],
)
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_a_letter_far_from_bullets_stays() -> None:
    text = "¢ Iron\n« Ash\n° Salt\nSpain\ne Portugal\nFrance"
    assert texts(clean(lines(text)).lines)[-2] == "e Portugal"
