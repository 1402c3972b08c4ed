from __future__ import annotations

import json

import pytest

from generator.bank.checks.introduction_key import check
from tests.bank.banks import GOOD, bank_with, spans


def told(text: str) -> list[tuple[int, int, int, int, str]]:
    return spans(check(bank_with(GOOD, top=f"title: Quiz\nintroduction: {json.dumps(text, ensure_ascii=False)}")))


@pytest.mark.parametrize(
    "text",
    [
        "Choose A, B, C or D.",
        "It covers weeks 1 to 3, and takes 20 minutes.",
        "A calculator is allowed in part 1. A ruler is not.",
        "Part 1 A and part 3 B are easy.",
        "Vitamins B1 and B2; 1 am to 2 pm.",
    ],
)
def test_letters_and_numbers_apart_are_no_key(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text", ["Key: 1 B, 2 C, 3 A", "Key: 1. b 2. c", "Key: 1) B; 2) C", "Key: 1-B 2-C", "Key: 1 (B) 2 (C)"]
)
def test_a_key_is_found_where_it_begins(text: str) -> None:
    ((line, column, *_, code),) = told(text)
    assert (line, column, code) == (2, 21, "introduction-key")
