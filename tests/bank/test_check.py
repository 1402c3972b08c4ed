from __future__ import annotations

import json
import time
from dataclasses import replace

import pytest

from generator.bank.check import check_bank
from generator.bank.checking.rule import Rule, rules
from generator.model.finding import Finding
from tests.bank.banks import GOOD, bank_of, bank_with


def test_a_good_bank_has_no_findings() -> None:
    assert check_bank(bank_with(GOOD)) == ()


def test_findings_of_reading_and_of_all_checks_come_in_the_order_of_their_places() -> None:
    broken = "title: ''\nsource: gone.md\nquestions:\n  - stem: <b>\n"
    bank = replace(bank_of(broken, broken), findings=(Finding("1.yml", 9, 9, "yaml-syntax", "Odd."),))
    found = check_bank(bank)
    assert list(found) == sorted(found)
    assert [finding.code for finding in found if finding.path == "1.yml"] == [
        "empty-title",
        "source-missing",
        "missing-id",
        "nothing-to-answer",
        "raw-html",
        "yaml-syntax",
    ]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_every_rule_says_what_it_is_for_and_how_to_mend_it(rule: Rule) -> None:
    what, *rest = rule.page.split("\n\n")
    assert what.endswith(".")
    assert [part.partition(":")[0] for part in rest if part.partition(":")[0] in {"Why", "Example", "Mend"}] == [
        "Why",
        "Example",
        "Mend",
    ]
    assert rule.codes


def test_a_code_belongs_to_one_rule() -> None:
    codes = [code for rule in rules() for code in rule.codes]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("piece", ["A, ", "A and ", "“", "**", "`", "![", "answer: ", "option A, ", "(A) is "])
def test_no_text_makes_a_check_slow(piece: str) -> None:
    def seconds(length: int) -> float:
        text = json.dumps((piece * length)[:length])
        bank = bank_with(GOOD.replace("What is it?", text) + f"  explanation: {text}\n")
        start = time.process_time()
        check_bank(bank)
        return time.process_time() - start

    seconds(1000)
    assert seconds(16_000) < 40 * seconds(2000) + 0.2, "eight times the text, where the square would be 64 times"
