from __future__ import annotations

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import BaseQuestion, Surroundings
from generator.bank.checks import changed_ids
from generator.model.finding import Finding
from tests.bank.banks import GOOD, bank_with, judged, spans

BASE = {"k3v9q2": BaseQuestion("1.yml", "what is it this that")}


def found(bank: Bank) -> list[Finding]:
    return judged(changed_ids, bank, Surroundings(base=BASE))


def test_an_id_that_stays_is_fine_whatever_is_mended() -> None:
    assert found(bank_with(GOOD.replace("This", "This one"))) == []


def test_a_new_question_may_have_any_new_id() -> None:
    other = GOOD.replace("k3v9q2", "zzzzz2").replace("What is it?", "Who wrote the first compiler?")
    assert found(bank_with(GOOD, other)) == []


def test_without_a_base_nothing_is_compared() -> None:
    assert judged(changed_ids, bank_with(GOOD.replace("k3v9q2", "k3v9q3"))) == []


def test_another_id_of_the_same_question_is_found_and_can_be_brought_back() -> None:
    findings = found(bank_with(GOOD.replace("k3v9q2", "k3v9q3")))
    assert spans(findings) == [(3, 9, 3, 15, "changed-id")]
    assert findings[0].fix
    assert (findings[0].fix.where, findings[0].fix.value) == (("questions", 0, "id"), "k3v9q2")


def test_an_id_that_was_deleted_is_found_as_well() -> None:
    (finding,) = found(bank_with(GOOD.replace("id: k3v9q2\n  ", "")))
    assert finding.code == "changed-id"


def test_another_question_below_an_old_id_is_found() -> None:
    question = "- id: k3v9q2\n  stem: Name the author of the first compiler.\n  answers: [Grace Hopper]\n"
    assert spans(found(bank_with(question))) == [(3, 9, 3, 15, "reused-id")]
