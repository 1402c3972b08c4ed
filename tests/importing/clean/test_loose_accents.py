from __future__ import annotations

import pytest

from generator.importing.clean.loose_accents import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("propri´et´es, d´eterministe, `a la fin", ["propriétés, déterministe, à la fin"]),
        ("L¨osung f¨ur B¨aume", ["Lösung für Bäume"]),
        ("fran¸cais, gar¸con, re¸cu: ˆetre", ["français, garçon, reçu: être"]),
    ],
)
def test_accents_go_back_on_their_letters(text: str, expected: list[str]) -> None:
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == expected
    assert cleaned.lines[0].edits == ("loose_accents",)


@pytest.mark.parametrize(
    "text",
    [
        "What does `echo` print?\nAnd `ls`?",
        "It is d´esolant",  # one may be a slip
        "a ´ b, c ¨ d, e ˆ f",
        "```\nd´e f´e g´e\n```",
        "propriétés déterministes",
    ],
)
def test_other_signs_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
