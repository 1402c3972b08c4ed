from __future__ import annotations

from generator.bank.checks.undescribed import check
from generator.model.picture import undescribed
from tests.bank.banks import bank_of, brief

_QUIZ = """\
title: x
questions:
  - stem: y
    figure: {figure}
    options:
      - {{text: a, correct: true}}
      - text: b
"""


def test_a_picture_that_is_told_in_words_is_fine() -> None:
    assert brief(check(bank_of(_QUIZ.format(figure="'![a cone with a flat top](../pictures/cone.png)'")))) == []


def test_a_picture_that_an_import_cut_out_waits_for_its_words() -> None:
    quiz = _QUIZ.format(figure=f"'{undescribed('cone.png')}'")
    assert brief(check(bank_of(quiz))) == [(4, 14, "picture-undescribed")]
