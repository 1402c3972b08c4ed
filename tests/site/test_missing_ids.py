from __future__ import annotations

from generator.bank.format import format_text
from generator.bank.read import QuizFile, read_quiz
from generator.site.missing_ids import with_ids

NEW = """\
title: T
questions:
  - id: aaaaa1
    stem: old
    options: [{text: a, correct: true}, {text: b}]
  - stem: new
    options: [{text: a, correct: true}, {text: b}]
  - stem: new
    options: [{text: a, correct: true}, {text: b}]
"""


def quiz_file(text: str = NEW) -> QuizFile:
    file, findings = read_quiz("q/x.yml", text.encode())
    assert file, findings
    return file


def ids(file: QuizFile) -> list[str]:
    return [question.id for question in file.quiz.questions]


def test_every_question_has_an_id_of_its_own_and_given_ones_stay() -> None:
    named = ids(with_ids(quiz_file(), {"aaaaa1"}))
    assert named[0] == "aaaaa1"
    assert len(set(named)) == 3
    assert all(named)


def test_the_same_file_gets_the_same_ids_again() -> None:
    assert with_ids(quiz_file(), ()) == with_ids(quiz_file(), ())


def test_an_id_that_is_taken_is_not_lent() -> None:
    lent = ids(with_ids(quiz_file(), ()))
    assert not set(ids(with_ids(quiz_file(), lent))[1:]) & set(lent)


def test_a_quiz_with_all_ids_stays_as_it_is() -> None:
    named = with_ids(quiz_file(), ())
    assert with_ids(named, ids(named)) == named


def test_the_formatter_gives_the_ids_that_were_lent() -> None:
    text, findings = format_text("q/x.yml", NEW, {"aaaaa1"})
    assert text, findings
    assert ids(quiz_file(text)) == ids(with_ids(quiz_file(), {"aaaaa1"}))
