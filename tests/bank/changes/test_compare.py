from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bank.bank import Bank
from generator.bank.changes.change import Code
from generator.bank.changes.compare import compare
from generator.bank.read import read_parts
from generator.bank.yaml_write import dump
from generator.model.kinds import kind_of
from generator.model.question import Quiz
from tests.bank.banks import bank_of
from tests.bank.quizzes import versions

QUIZ = """\
title: Quiz
tags: [a]
questions:
  - id: aaaaa2
    stem: What is it?
    options:
      - text: This
        correct: true
      - text: That
    explanation: Because.
  - id: bbbbb2
    stem: How many?
    answer: 3
    tolerance: 1
  - id: ccccc2
    stem: Which?
    options:
      - text: One
        correct: true
      - text: Two
    review:
      - code: key-missing
        note: Which is right?
"""
NOTE = QUIZ[QUIZ.index("    review:") :]


def bank_in(**files: str) -> Bank:
    """Return a bank of files with these names and texts, broken ones among them."""
    readings = [read_parts(f"{name}.yml", text.encode()) for name, text in files.items()]
    return Bank(
        files=tuple(each.whole for each in readings if each.whole),
        findings=tuple(finding for each in readings for finding in each.findings),
        partial=tuple(each.sound for each in readings if each.sound),
    )


def codes(before: Bank, after: Bank) -> list[tuple[str, str]]:
    return [(change.code.value, change.id) for change in compare(before, after).changes]


TWO = "- text: This\n        correct: true\n      - text: That"
SWAPPED = "- text: That\n        correct: true\n      - text: This"
REORDERED = "- text: That\n      - text: This\n        correct: true"


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("        correct: true\n      - text: That\n", "      - text: That\n        correct: true\n", "key"),
        ("      - text: That\n", "      - text: That\n        correct: true\n", "key"),
        (TWO, SWAPPED, "key"),
        ("    explanation: Because.", "    select: many\n    explanation: Because.", "details"),
        ("text: This", "text: This, not that", "key"),
        ("text: This", "text: “this”.", "key-text"),
        ("text: This", "text: Those", "key"),
        ("text: That", "text: Those", "options"),
        (TWO, REORDERED, "details"),
        ("      - text: That\n", "      - text: That\n        feedback: No.\n", "details"),
        ("What is it?", "What was it?", "stem"),
        ("explanation: Because.", "explanation: So.", "explanation"),
        ("    explanation: Because.\n", "", "explanation"),
        ("    explanation: Because.\n", "    explanation: Because.\n    hints: [Think.]\n", "details"),
    ],
)  # fmt: skip
def test_an_edit_of_a_question_is_told_for_what_it_is(old: str, new: str, found: str) -> None:
    assert QUIZ.count(old) == 1
    assert codes(bank_of(QUIZ), bank_of(QUIZ.replace(old, new))) == [(found, "aaaaa2")]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("answer: 3", "answer: 4", ("key", "bbbbb2")),
        ("tolerance: 1", "tolerance: 2", ("key", "bbbbb2")),
        ("answer: 3\n    tolerance: 1", "answers: [three]", ("key", "bbbbb2")),
        (NOTE, "", ("settled", "ccccc2")),
        ("note: Which is right?", "note: Is it?", ("details", "ccccc2")),
        ("title: Quiz", "title: Quizzes", ("quiz-title", "")),
        ("title: Quiz", "title: Quiz\nintroduction: Read slowly.", ("quiz-introduction", "")),
        ("tags: [a]", "tags: [b]", ("quiz-details", "")),
        ("id: bbbbb2", "id: bbbbb3", ("id", "bbbbb3")),
        ("  - id: bbbbb2\n    stem", "  - stem", ("id", "")),
    ],
)
def test_an_edit_is_told_for_what_it_is(old: str, new: str, found: tuple[str, str]) -> None:
    assert QUIZ.count(old) == 1
    assert codes(bank_of(QUIZ), bank_of(QUIZ.replace(old, new))) == [found]


def test_a_changed_key_comes_first_and_says_what_is_right() -> None:
    new = QUIZ.replace("How many?", "How much?").replace("What is it", "What was it").replace("answer: 3", "answer: 5")
    first, *rest = compare(bank_of(QUIZ), bank_of(new)).changes
    assert (first.code, first.before, first.after, first.line) == (Code.KEY, ("3 ± 1",), ("5 ± 1",), 11)
    assert [change.code for change in rest] == [Code.STEM, Code.STEM]


def test_a_new_id_is_told_only_where_no_other_question_could_be_meant() -> None:
    one = QUIZ[QUIZ.index("  - id: bbbbb2") : QUIZ.index("  - id: ccccc2")]
    twice = f"title: T\nquestions:\n{one}{one.replace('bbbbb2', 'eeeee2')}"
    renamed = f"title: T\nquestions:\n{one.replace('bbbbb2', 'zzzzz2')}"
    assert codes(bank_of(twice), bank_of(renamed)) == [
        ("removed", "bbbbb2"),
        ("removed", "eeeee2"),
        ("added", "zzzzz2"),
    ]
    old = renamed.replace("How many?", "How many are there in al?")
    new = old.replace("in al?", "in all?").replace("answer: 3", "answer: 4").replace("zzzzz2", "yyyyy2")
    assert codes(bank_of(old), bank_of(new)) == [("key", "yyyyy2"), ("id", "yyyyy2"), ("stem", "yyyyy2")]


def test_questions_are_followed_into_other_files() -> None:
    two = QUIZ.replace(QUIZ[QUIZ.index("  - id: ccccc2") :], "")
    third = f"title: Third\nquestions:\n{QUIZ[QUIZ.index('  - id: ccccc2') :]}"
    assert codes(bank_in(a=QUIZ), bank_in(a=two, b=third)) == [("moved", "ccccc2"), ("quiz-added", "")]
    assert codes(bank_in(a=QUIZ), bank_in(b=QUIZ)) == [("quiz-renamed", "")]
    mended = QUIZ.replace("How many?", "How much?")
    assert codes(bank_in(a=QUIZ), bank_in(b=mended)) == [("stem", "bbbbb2"), ("quiz-renamed", "")]


def test_another_order_is_one_change() -> None:
    first = QUIZ[QUIZ.index("  - id: aaaaa2") : QUIZ.index("  - id: bbbbb2")]
    assert codes(bank_of(QUIZ), bank_of(QUIZ.replace(first, "") + first)) == [("order", "")]


def test_what_a_broken_file_holds_is_not_called_removed() -> None:
    broken = QUIZ.replace("explanation:", "explanaton:")
    changes = compare(bank_in(a=QUIZ), bank_in(a=broken))
    assert (changes.changes, changes.unread) == ((), ("a.yml",))
    changes = compare(bank_in(a="title: [\n"), bank_in(a=QUIZ))
    assert (changes.changes, changes.unread) == ((), ("a.yml",))


def test_a_question_that_left_a_broken_file_is_moved_and_not_added() -> None:
    other = f"title: Other\nquestions:\n{QUIZ[QUIZ.index('  - id: bbbbb2') : QUIZ.index('  - id: ccccc2')]}"
    assert codes(bank_in(a=QUIZ), bank_in(a="title: [\n", b=other)) == [("moved", "bbbbb2"), ("quiz-added", "")]


def bank(*quizzes: Quiz) -> Bank:
    return bank_of(*map(dump, quizzes))


@given(versions())
def test_a_version_does_not_differ_from_itself(quiz: Quiz) -> None:
    assert compare(bank(quiz), bank(quiz)) == compare(Bank(), Bank())


@given(versions(), versions())
def test_what_is_added_one_way_is_removed_the_other_way(one: Quiz, other: Quiz) -> None:
    there, back = compare(bank(one), bank(other)).changes, compare(bank(other), bank(one)).changes
    for code, opposite in ((Code.ADDED, Code.REMOVED), (Code.REMOVED, Code.ADDED)):
        assert {each.id for each in there if each.code is code} == {each.id for each in back if each.code is opposite}
    opposites = {Code.SETTLED: Code.DRAFT, Code.KEY: Code.KEY, Code.STEM: Code.STEM, Code.ID: Code.ID}
    for code, opposite in opposites.items():
        mine = Counter((each.before, each.after) for each in there if each.code is code)
        assert mine == Counter((each.after, each.before) for each in back if each.code is opposite)


@given(versions(), versions())
def test_nothing_that_differs_is_passed_over(one: Quiz, other: Quiz) -> None:
    found = compare(bank(one), bank(other)).changes
    told = {each.id for each in found}
    old, new = ({each.id: each for each in quiz.questions} for quiz in (one, other))
    for name in old.keys() & new.keys():
        assert name in told or old[name] == new[name]
    assert bool(found) == (one != other)


@given(versions(), st.data())
def test_a_turned_key_is_always_told(quiz: Quiz, data: st.DataObject) -> None:
    of_choice = [each for each in quiz.questions if kind_of(each).KIND == "choice"]
    choices = [each for each in of_choice if len({option.text for option in each.options}) > 1]
    if not choices:
        return
    question = data.draw(st.sampled_from(choices))
    turned = tuple(replace(each, correct=each.text == question.options[0].text) for each in question.options)
    if {each.text for each in turned if each.correct} == {each.text for each in question.options if each.correct}:
        return
    after = tuple(replace(each, options=turned) if each is question else each for each in quiz.questions)
    assert (Code.KEY.value, question.id) in codes(bank(quiz), bank(replace(quiz, questions=after)))
