from __future__ import annotations

import time

import pytest

from generator.bank.check import check_bank
from generator.bank.checks import text_length, unsafe_markup
from generator.bank.text_limit import TEXT_LIMIT
from tests.bank.banks import bank_asking, brief


@pytest.mark.parametrize(
    "text",
    [
        "[a](b) " * 150,
        "\n\n".join(["[0, 1) and [1, 2)"] * 60),
        "x[i][j] = [[1, 2], [3, 4]]; " * 100,
        "- " * 5 + "a",
        "* " * 40,
        "a < b " * 500,
        "```py\nx\n```\n\n" * 40,
        "$x^{" * 1000,
        "(" * 1000,
    ],
)
def test_texts_that_are_quickly_rendered_are_fine(text: str) -> None:
    assert brief(text_length.check(bank_asking(text))) == []


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("x " + "[a](" * 2400, 404),
        ("[" * 4000, 100),
        ("![" * 101, 201),
        ("[a](b 'c) " * 900, 2002),
        ("<a " * 3000, 300),
        ("- " * 1000 + "a", 0),
        ("1. " * 500 + "a", 0),
        ("+ * - " * 100, 0),
        ("```\n" * 2000, None),
    ],
)
def test_a_text_that_would_take_long_is_found_and_never_rendered(text: str, offset: int | None) -> None:
    bank = bank_asking(text)
    ((line, column, code),) = brief(text_length.check(bank))
    assert (line, code) == (3, "text-too-nested")
    assert offset is None or column == 12 + offset
    start = time.process_time()
    check_bank(bank)
    assert time.process_time() - start < 0.5


def test_a_long_text_is_fine_and_a_huge_one_is_found_and_never_rendered() -> None:
    assert brief(text_length.check(bank_asking("x" * TEXT_LIMIT))) == []
    huge = bank_asking("[x](" * TEXT_LIMIT)
    assert brief(text_length.check(huge)) == [(3, TEXT_LIMIT + 12, "text-too-long")]
    assert brief(unsafe_markup.check(huge)) == []
