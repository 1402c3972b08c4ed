from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bank.health.ages import Age
from generator.bank.health.health import Count, health
from generator.bank.health.told import as_json, as_text, percent
from generator.bank.yaml_write import dump
from generator.model.kinds import kinds
from generator.model.question import Quiz
from tests.bank.banks import bank_of
from tests.bank.quizzes import versions

ONE = """\
title: One
tags: [a]
questions:
  - id: aaaaa2
    stem: How many?
    answer: 3
    tolerance: 1
    explanation: Because.
    tags: [b, a]
  - id: bbbbb2
    stem: Why?
    answer: So.
    hints: [Think.]
  - id: ccccc2
    stem: Which?
    review:
      - code: key-missing
        note: Which is right?
"""
TWO = """\
title: Two
questions:
  - id: ddddd2
    stem: Why?
    answer: So.
    review:
      - code: x
        note: y
"""
FILES = bank_of(ONE, TWO).files
COUNTED = health(FILES, {"1.yml": Age("2020-01-01", "2021-01-01")})


def test_questions_are_counted_by_kind_tag_and_quiz() -> None:
    assert COUNTED.total == Count("", 4, 2, 1)
    assert [each for each in COUNTED.kinds if each.questions] == [
        Count("choice", 1, 1, 0),
        Count("numeric", 1, 0, 0),
        Count("open", 2, 1, 1),
    ]
    assert len(COUNTED.kinds) == len(kinds())
    assert COUNTED.tags == (Count("a", 3, 1, 1), Count("b", 1, 0, 0))
    assert [each.count for each in COUNTED.quizzes] == [Count("1.yml", 3, 1, 1), Count("2.yml", 1, 1, 0)]
    assert [each.age for each in COUNTED.quizzes] == [Age("2020-01-01", "2021-01-01"), None]


def test_what_is_missing_is_counted_and_named() -> None:
    assert COUNTED.untagged == 1
    assert COUNTED.covered == {"explanation": 1, "tags": 2, "hints": 1, "references": 0, "difficulty": 0}
    assert COUNTED.unexplained == (("1.yml", 10, "bbbbb2"),)


def test_drafts_can_be_left_out() -> None:
    ready = health(FILES, drafts=False)
    assert ready.total == Count("", 2, 0, 1)
    assert [each.title for each in ready.quizzes] == ["One"]
    assert (ready.untagged, ready.covered) == (0, COUNTED.covered)


def test_text_has_every_number() -> None:
    text = as_text(COUNTED)
    assert "  all                              4           2           1\n" in text
    assert "  hints                     1 of 2 (50 %)\n" in text
    assert "  2021-01-01  (since 2020-01-01)  1.yml\n" in text
    assert text.endswith("without an explanation\n  1.yml:10: bbbbb2\n")


def test_programs_get_the_same() -> None:
    told = json.loads(as_json(COUNTED))
    assert (told["total"]["questions"], told["unexplained"]) == (4, [["1.yml", 10, "bbbbb2"]])


def test_an_empty_bank_has_numbers_too() -> None:
    assert "all                              0" in as_text(health(()))


def test_names_cannot_steer_a_terminal() -> None:
    bank = bank_of('title: T\nquestions:\n  - stem: x\n    tags: ["a\\u202eb"]\n')
    assert "\u202e" not in as_text(health(bank.files))


@pytest.mark.parametrize(
    ("part", "whole", "said"), [(0, 0, "–"), (0, 3, "0 %"), (1, 1000, "1 %"), (999, 1000, "99 %"), (3, 3, "100 %")]
)
def test_all_and_none_are_said_only_when_they_are_meant(part: int, whole: int, said: str) -> None:
    assert percent(part, whole) == said


@given(st.lists(versions(), max_size=2))
def test_every_question_is_counted_once_by_kind_and_by_quiz(quizzes: list[Quiz]) -> None:
    counted = health(bank_of(*map(dump, quizzes)).files)
    for counts in (counted.kinds, [quiz.count for quiz in counted.quizzes]):
        numbers = ((each.questions, each.drafts, each.unexplained) for each in counts)
        total = Count("", *map(sum, zip((0, 0, 0), *numbers, strict=True)))
        assert total == counted.total
