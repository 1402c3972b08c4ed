from __future__ import annotations

import pytest

from generator.importing.clean.zeros import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "1,000,000 stones",
        "2O2 and H2O",
        "10o",
        "x1.o2",
        "1,0oo0,0o0 stones",
        "```\n1,ooo\n```",
        "O/K",
        "too, o, oo",
        "it holds1,0oo,oooo",
    ],
    ids=["zeros", "chemistry", "degrees", "a name", "no number even so", "code", "a word", "words", "glued"],
)
def test_what_may_be_a_letter_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("1,ooo,o00 stones", "1,000,000 stones"),
        ("0,o5% of 1oo00.", "0,05% of 10000."),
        ("a 0.o1 g stone", "a 0.01 g stone"),
        ("answer O/1", "answer 0/1"),
        ("it holds12,0oolitres of 1,ooovisitors", "it holds12,000litres of 1,000visitors"),
    ],
)
def test_zeros_in_a_number_are_put_back(text: str, mended: str) -> None:
    cleaned = clean(lines(text)).lines
    assert texts(cleaned) == [mended]
    assert cleaned[0].edits == ("zeros",)
