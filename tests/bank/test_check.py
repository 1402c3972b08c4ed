from __future__ import annotations

from dataclasses import replace

import pytest

from generator.bank import checks
from generator.bank.check import check_bank
from generator.model.discover import modules
from generator.model.finding import Finding
from tests.bank.banks import GOOD, bank_of, bank_with

MODULES = modules(checks)


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


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_every_check_says_what_it_is_for_and_how_to_mend_it(module: object) -> None:
    what, *rest = (getattr(module, "__doc__", "") or "").split("\n\n")
    assert what.endswith(".")
    assert all(word in "".join(rest) for word in ("Why:", "Example:", "Mend:"))
