from __future__ import annotations

from generator.bank.check import check_bank
from generator.bank.checking.few import MOST
from tests.bank.banks import GOOD, bank_asking, bank_with


def test_what_one_text_has_again_and_again_is_named_a_few_times() -> None:
    found = [each for each in check_bank(bank_asking("$x^{$ " * 1000)) if each.code == "tex"]
    assert [each.column for each in found] == [12 + 4 + 6 * place for place in range(MOST + 1)]
    assert "more findings of this kind" not in found[-2].message
    assert found[-1].message.startswith("995 more findings of this kind follow")


def test_what_is_in_many_texts_is_named_in_each() -> None:
    bank = bank_with(*(GOOD.replace("k3v9q2", f"k3v9q{n}").replace("This", f"This{n} $x^{{") for n in range(1, 9)))
    assert len([each for each in check_bank(bank) if each.code == "lone-dollar"]) == 8
