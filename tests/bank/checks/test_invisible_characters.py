from __future__ import annotations

import pytest

from generator.bank.checks.invisible_characters import check
from tests.bank.banks import GOOD, bank_asking, bank_with, brief

START = 12


@pytest.mark.parametrize(
    "text", ["naïve “Zoë” – ok?", "שלום \u200e(a)\u200f", "क्\u200dष می\u200cخواهم", "👩\u200d🔬 日本語"]
)
def test_letters_of_all_scripts_are_fine(text: str) -> None:
    assert brief(check(bank_asking(text))) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Par\u200bis", "invisible-character"),
        ("hyphen\u00adated", "invisible-character"),
        ("a \u202eb", "direction-mark"),
        ("a \u2066b", "direction-mark"),
    ],
)
def test_what_nobody_sees_is_found_at_its_place(text: str, code: str) -> None:
    place = next(at for at, character in enumerate(text) if ord(character) in {0xAD, 0x200B, 0x202E, 0x2066})
    assert brief(check(bank_asking(text))) == [(3, START + place, code)]


def test_titles_tags_and_notes_are_looked_through() -> None:
    bank = bank_with(GOOD + '  tags: ["a\\u202e"]\n  review: [{code: x, note: "y\\u202e"}]\n', top='title: "T\\u202e"')
    assert brief(sorted(check(bank))) == [
        (1, 10, "direction-mark"),
        (9, 14, "direction-mark"),
        (10, 32, "direction-mark"),
    ]
