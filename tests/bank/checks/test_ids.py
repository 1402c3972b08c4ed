from __future__ import annotations

import re

import pytest

from generator.bank.checking.surroundings import BaseQuestion, Surroundings
from generator.bank.checks import ids
from generator.bank.checks.ids import check
from generator.bank.format import format_text
from tests.bank.banks import GOOD, bank_of, bank_with, brief, judged


def test_an_id_of_its_own_is_fine() -> None:
    assert brief(check(bank_with(GOOD, GOOD.replace("k3v9q2", "abcdef")))) == []


def test_a_question_without_an_id_is_sent_to_the_formatter() -> None:
    (finding,) = judged(ids, bank_with("- stem: x\n"))
    assert (finding.line, finding.column, finding.code) == (3, 5, "missing-id")
    assert "qbank fmt" in finding.hint


@pytest.mark.parametrize("odd", ["3kv9q2", "k3v9q", "k3v9q22", "K3V9Q2", "k3v-q2", "'k3v9q2 '", "kévwq2"])
def test_an_id_of_another_form_is_found(odd: str) -> None:
    assert brief(check(bank_with(f"- id: {odd}\n"))) == [(3, 9, "malformed-id")]


def test_an_id_that_two_questions_have_names_both_places() -> None:
    quiz = "title: x\nquestions:\n  - id: k3v9q2\n"
    (finding,) = judged(ids, bank_of(quiz, quiz))
    assert (finding.path, finding.line, finding.column, finding.code) == ("2.yml", 3, 9, "duplicate-id")
    assert "1.yml:3:9" in finding.message


def test_the_id_that_the_formatter_would_give_can_be_given() -> None:
    bank = bank_with("- stem: x\n", "- stem: x\n", GOOD)
    given = [each.fix.value for each in judged(ids, bank) if each.fix]
    text, _ = format_text("1.yml", bank.files[0].positions.source.text, frozenset())
    assert text
    assert re.findall(r"id: (\w+)", text)[:2] == given


def test_of_two_equal_ids_the_one_that_was_there_before_stays() -> None:
    quiz = "title: x\nquestions:\n  - id: k3v9q2\n    stem: y\n"
    around = Surroundings(base={"k3v9q2": BaseQuestion("2.yml", "y")})
    (finding,) = judged(ids, bank_of(quiz, quiz), around)
    assert (finding.path, finding.fix and finding.fix.where) == ("1.yml", ("questions", 0, "id"))
