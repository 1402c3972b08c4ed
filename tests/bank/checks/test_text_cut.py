from __future__ import annotations

import pytest
from hypothesis import given

from generator.bank.bank import Bank
from generator.bank.checks.text_cut import check
from generator.bank.read import read_quiz
from generator.bank.rewrite import read_text, rewrite
from generator.bank.yaml_write import dump
from generator.model.question import Quiz
from tests.bank.banks import bank_of, bank_with, brief
from tests.bank.quizzes import quizzes, versions


@pytest.mark.parametrize(
    ("question", "line", "column"),
    [
        ("- stem: Which # is the C# one?\n", 3, 17),
        ("- stem:\n    Which   # is it?\n", 4, 15),
        ("- stem: Which\n    one # is it?\n", 4, 11),
        ("- options:\n    - text: Use # for a comment\n", 4, 19),
        ("- options:\n    - text: x\n      feedback: Use\t# for\n", 5, 23),
        ("- explanation: C # D\n", 3, 20),
        ("- explanation: #hashtags\n", 3, 18),
        ("- number: 3 # 4\n", 3, 15),
        ("- answer: 3 # 4\n", 3, 15),
        ("- hints:\n    - Try # 4\n", 4, 13),
        ("- sequence:\n    - a\n    - b # c\n", 5, 11),
        ("- pairs:\n    - prompt: C # D\n      match: x\n", 4, 19),
        ("- review:\n    - code: c\n      note: a # b\n", 5, 17),
    ],
)
def test_a_text_that_a_comment_cuts_is_found_at_the_sign(question: str, line: int, column: int) -> None:
    assert brief(check(bank_with(question))) == [(line, column, "text-cut")]


def test_a_title_is_a_text() -> None:
    assert brief(check(bank_with(top="title: C # and D"))) == [(1, 10, "text-cut")]


@pytest.mark.parametrize(
    "question",
    [
        "- stem: Is C# it?\n",
        "- stem: 'Which # is it?'\n",
        '- stem: "True"  # a comment\n',
        "- stem: |  # a comment\n    Which # is it?\n",
        "- stem: True\n  # a comment\n",
        "- id: fzvqxx   # given by the tool\n",
        "- select: many # none is right\n  tags: [a] # b\n",
        "- options: # three\n    - text: a\n      correct: true # sure\n",
        "- review:\n    - code: c # d\n      lines: 3 # 4\n      note: e\n",
    ],
)
def test_a_comment_that_cuts_no_text_is_fine(question: str) -> None:
    assert brief(check(bank_with(question))) == []


@given(quizzes)
def test_no_tool_writes_a_text_that_is_cut(quiz: Quiz) -> None:
    assert brief(check(bank_of(dump(quiz)))) == []


@given(versions(), versions())
def test_no_tool_writes_a_text_in_front_of_a_comment(old: Quiz, new: Quiz) -> None:
    lines = [line + "  # why" if line.endswith('"') else line for line in dump(old).splitlines()]
    quoted, _ = read_text("q.yml", "\n".join(lines).replace(": alpha", ': "alpha" # why') + "\n")
    assert quoted is not None
    text, findings = rewrite(quoted, new)
    assert text is not None, findings
    after, _ = read_quiz("q.yml", text.encode())
    assert after is not None
    assert brief(check(Bank((after,)))) == []
