from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bank.check import check_bank
from generator.bank.checking.mend import mend_files, mend_text, mended
from generator.model.finding import Finding, Fix
from tests.bank.banks import bank_of
from tests.bank.quizzes import quizzes

QUIZ = """\
title: x
questions:
  # looked up on Sunday
  - id: k3v9q2   # stays
    stem: Which?
    options:
      - text: All of the above   # no wonder
        correct: true
      - text: That
        feedback: So it is.
      # the last one
      - text: Those
"""
MENDED = """\
title: x
questions:
  # looked up on Sunday
  - id: k3v9q2   # stays
    stem: Which?
    options:
      - text: That
        feedback: So it is.
      # the last one
      - text: Those
      - text: All of the above   # no wonder
        correct: true
"""


def fixes(text: str) -> list[Fix]:
    return [each.fix for each in check_bank(bank_of(text)) if each.fix]


def test_a_fix_changes_what_it_says_and_keeps_every_comment() -> None:
    text, done, refused = mend_text("q.yml", QUIZ, fixes(QUIZ))
    assert text == MENDED
    assert (len(done), refused) == (1, ())
    assert fixes(text) == []


def test_files_are_written_at_once(tmp_path: Path) -> None:
    file = tmp_path / "q.yml"
    file.write_text(QUIZ)
    (finding,) = (each for each in check_bank(bank_of(QUIZ)) if each.fix)
    (result,) = mend_files([Finding(str(file), 1, 1, "x", "X.", fix=finding.fix)])
    assert [fix.title for fix in result.fixes] == ["Move it to the end"]
    assert file.read_text() == MENDED


@pytest.mark.parametrize(
    "fix",
    [
        Fix("no key any more", ("questions", 0, "options", 0, "correct"), "false"),
        Fix("one option less", ("questions", 0, "options"), ({"text": "x"}, {"text": "y", "correct": "true"})),
        Fix("nothing there", ("questions", 7, "stem"), "x"),
        Fix("no such key", ("questions", 0, "stm"), "x"),
        Fix("no text", ("questions", 0, "stem"), ({"text": "x"},)),
    ],
    ids=lambda fix: fix.title,
)
def test_a_fix_that_would_do_more_is_refused(fix: Fix) -> None:
    assert mend_text("q.yml", QUIZ, [fix])[:2] == (QUIZ, ())


def test_an_id_is_brought_back_and_the_comments_stay() -> None:
    text, done, refused = mend_text("q.yml", QUIZ, [Fix("x", ("questions", 0, "id"), "k3v9q3")])
    assert (text, len(done), refused) == (QUIZ.replace("k3v9q2", "k3v9q3"), 1, ())


def test_of_two_fixes_for_one_value_the_second_waits() -> None:
    one, other = (Fix(text, ("questions", 0, "stem"), text) for text in ("One?", "Other?"))
    text, done, _ = mend_text("q.yml", QUIZ, [one, other])
    assert (done, "One?" in text, "Other?" in text) == ((one,), True, False)


def test_a_file_that_breaks_the_format_is_left_alone() -> None:
    broken = QUIZ + "optoins: []\n"
    text, done, findings = mend_text("q.yml", broken, fixes(QUIZ))
    assert (text, done, [each.code for each in findings]) == (broken, (), ["unknown-key"])


@given(quizzes, st.text("ab", min_size=1))
def test_a_fix_changes_nothing_else(quiz: object, text: str) -> None:
    assert isinstance(quiz, type(bank_of(QUIZ).files[0].quiz))
    for index in range(len(quiz.questions)):
        after = mended(quiz, Fix("x", ("questions", index, "stem"), text))
        assert after
        assert after.questions[index].stem == text
        rest = [each for n, each in enumerate(after.questions) if n != index]
        assert rest == [each for n, each in enumerate(quiz.questions) if n != index]
