from __future__ import annotations

import pytest

from generator.bank.bank import Bank
from generator.bank.check import check_bank
from generator.bank.checking.settings import parse_settings
from tests.bank.banks import bank_of, spans

FENCE = """\
title: x
questions:
  # ABOVE
  - id: k3v9q2
    # WITHIN
    stem: |
      Why?

      ```
      x
      ```
    options:
      - text: This
        correct: true
      - text: That
  - id: zzzzz2
    stem: |
      What for?

      ```
      y
      ```
    answers: [z]
# BELOW
"""
FOUND = [(9, 7, 9, 10, "fence-language"), (20, 7, 20, 10, "fence-language")]
COMMENT = "qbank: allow fence-language — shown as it was printed"


def bank(place: str, comment: str = COMMENT) -> Bank:
    return bank_of(FENCE.replace(place, comment))


def test_other_comments_allow_nothing() -> None:
    assert spans(check_bank(bank("ABOVE", "allow fence-language — so"))) == FOUND


@pytest.mark.parametrize("place", ["ABOVE", "WITHIN"])
def test_a_comment_in_a_question_or_above_it_allows_it_there(place: str) -> None:
    assert spans(check_bank(bank(place))) == FOUND[1:]


@pytest.mark.parametrize("place", ["title: x", "BELOW"])
def test_a_comment_elsewhere_holds_for_the_whole_file(place: str) -> None:
    comment = f"title: x # {COMMENT}" if place == "title: x" else COMMENT
    found = spans(check_bank(bank(place, comment)))
    assert [code for *_, code in found] == ([] if place == "BELOW" else ["text-cut"])


@pytest.mark.parametrize("sign", ["—", "–", "-", "--", ":", ""])
def test_the_reason_stands_behind_any_dash(sign: str) -> None:
    comment = f"qbank: allow fence-language, option-length {sign} shown as it was printed"
    assert [code for *_, code in spans(check_bank(bank("WITHIN", comment)))] == ["allowance-unused", "fence-language"]


@pytest.mark.parametrize("comment", ["qbank: allow fence-language", "qbank: allow fence-language —  ."])
def test_without_a_reason_nothing_is_allowed(comment: str) -> None:
    found = spans(check_bank(bank("ABOVE", comment)))
    assert found == [(3, 3, 3, 5 + len(comment.rstrip()), "allowance-without-reason"), *FOUND]


@pytest.mark.parametrize(
    ("comment", "span"),
    [
        ("qbank: alow fence-language — so", (3, 3, 3, 36)),
        ("qbank: allow fence-langage — so", (3, 18, 3, 31)),
        ("qbank: allow no-key — so", (3, 18, 3, 24)),
    ],
    ids=["no allowance", "no rule", "a rule that always holds"],
)
def test_what_cannot_be_allowed_is_an_error(comment: str, span: tuple[int, int, int, int]) -> None:
    assert spans(check_bank(bank("ABOVE", comment))) == [(*span, "allowance-unclear"), *FOUND]


def test_an_allowance_that_allows_nothing_is_a_warning_at_its_code() -> None:
    comment = "qbank: allow option-length — it had to be"
    assert spans(check_bank(bank("ABOVE", comment))) == [(3, 18, 3, 31, "allowance-unused"), *FOUND]


def test_an_allowance_of_a_rule_that_is_off_may_stay() -> None:
    settings = parse_settings("qbank.toml", "[rules]\nfence-language = 'off'\n")
    assert check_bank(bank("ABOVE"), settings=settings) == ()
