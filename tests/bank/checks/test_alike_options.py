from __future__ import annotations

import json

import pytest

from generator.bank.checks.alike_options import check
from tests.bank.banks import GOOD, bank_with, brief


def options(one: str, other: str) -> str:
    return GOOD.replace("This", json.dumps(one)).replace("That", json.dumps(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Paris", "Paris."), ("Paris", "**Paris**"), ("Paris", "“paris”"), ("*A tree.*", "a  tree"), ("Yes!", "Yes")],
)
def test_options_that_differ_in_formatting_alone_are_found(one: str, other: str) -> None:
    assert brief(check(bank_with(options(one, other)))) == [(8, 15, "alike-options")]
    assert brief(check(bank_with(options(one, other) + "  review: [{code: x, note: y}]\n"))) == []


def test_quotes_count_where_code_is_asked_about() -> None:
    question = options("abc", "'abc'").replace("What is it?", "What does `print('abc')` print?")
    assert brief(check(bank_with(question))) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1", "1."),
        ("`x`", "x"),
        ("`True`", "`True.`"),
        ("$n$", "n"),
        ("n!", "n"),
        ("a", "a."),
        ("C", "C++"),
        ("Paris", "paris"),
        ("a-b", "ab"),
        ("\\*word\\*", "word"),
        ("He said so.", "He, said so."),
    ],
    ids=str,
)
def test_options_that_differ_or_are_told_by_another_rule_are_fine(one: str, other: str) -> None:
    assert brief(check(bank_with(options(one, other)))) == []
