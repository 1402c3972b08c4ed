from __future__ import annotations

from generator.bank.checks import text_length, unsafe_markup
from generator.bank.text_limit import TEXT_LIMIT
from tests.bank.banks import bank_asking, brief


def test_a_long_text_is_fine_and_a_huge_one_is_found_and_never_rendered() -> None:
    assert brief(text_length.check(bank_asking("x" * TEXT_LIMIT))) == []
    huge = bank_asking("[x](" * TEXT_LIMIT)
    assert brief(text_length.check(huge)) == [(3, TEXT_LIMIT + 12, "text-too-long")]
    assert brief(unsafe_markup.check(huge)) == []
