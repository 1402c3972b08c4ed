from __future__ import annotations

from dataclasses import replace
from itertools import chain, combinations

import pytest

from generator.bank.read import QuizFile
from generator.model.question import Question
from generator.review.yaml_edit import question_edits, quiz_edit
from tests.review.sample import QUIZ, quiz_file

FLOW = """title: Tides
questions:
  - {id: aaaaa1, stem: What?, options: [{text: One}, {text: Two, correct: true}], review: [{code: a, note: b}]}
"""
DASH_FIRST = """title: Tides
questions:
- review:
  - code: a
    note: b
  stem: What?
  options:
  - correct: false
    text: One
  - text: Two
"""
ODD = """title: Tides
questions:
- stem: >-
    What
    is it?
  options:
  - text: "One: 1"
    correct: false # not yet
  - text: |
      a

      b
  review:
    # above
    - note: b
      code: a

    - code: c
      # within
      note: d
  explanation: Because.
  tags: [x]
"""


def replaced(file: QuizFile, first: int, last: int, text: str) -> QuizFile:
    """Do with the file what a person does: put a text in the place of some lines."""
    lines = file.positions.source.text.splitlines(keepends=True)
    return quiz_file("".join((*lines[: first - 1], text, *lines[last:])))


def settled(question: Question, gone: frozenset[int], right: frozenset[int]) -> Question:
    options = tuple(replace(option, correct=i in right) for i, option in enumerate(question.options))
    review = tuple(note for i, note in enumerate(question.review) if i not in gone)
    return replace(question, options=options, review=review)


def subsets(size: int) -> list[frozenset[int]]:
    return [frozenset(each) for each in chain.from_iterable(combinations(range(size), n) for n in range(size + 1))]


KINDS = """title: Tides
questions:
  - id: aaaaa1
    stem: What?
    options:
      - text: One  # the first
        fixed: true
        feedback: No.
      - text: Two
        correct: true
    scoring: all
    hints: # gentle ones
      - Think.
    review:
      - code: a
        note: b
    points: 2
  - id: aaaaa2
    stem: When?
    pairs:
      - prompt: Moon
        match: high
      - prompt: Sun
        match: low
    review:
      - code: a
        note: b
      - code: c
        note: d
    references: [a book]
"""


@pytest.mark.parametrize("text", [QUIZ, FLOW, DASH_FIRST, ODD, KINDS, QUIZ.replace("\n", "\r\n")])
def test_every_choice_of_notes_and_options_gives_just_that_quiz(text: str) -> None:
    file = quiz_file(text)
    for index, (edit, question) in enumerate(zip(question_edits(file), file.quiz.questions, strict=True)):
        for gone in subsets(len(question.review)):
            for right in subsets(len(question.options)):
                after = replaced(file, edit.first, edit.last, edit.text(gone, right))
                wanted = list(file.quiz.questions)
                wanted[index] = settled(question, gone, right)
                assert after.quiz == replace(file.quiz, questions=tuple(wanted))


def test_nothing_settled_is_the_text_of_the_file_with_its_comments() -> None:
    file = quiz_file()
    lines = QUIZ.splitlines(keepends=True)
    for edit, question in zip(question_edits(file), file.quiz.questions, strict=True):
        assert not edit.anew
        assert edit.text(frozenset(), frozenset(question.key)) == "".join(lines[edit.first - 1 : edit.last])


def test_a_comment_goes_with_the_note_that_it_stands_above() -> None:
    edit = question_edits(quiz_file())[1]
    assert "# settled by" in edit.text(frozenset({0}), frozenset())
    without = edit.text(frozenset({1}), frozenset())
    assert "# settled by" not in without
    assert "# a comment that stays" in without


def test_the_line_review_goes_with_the_last_note() -> None:
    edit = question_edits(quiz_file())[1]
    assert "review:" in edit.text(frozenset({0}), frozenset())
    assert "review:" not in edit.text(frozenset({0, 1}), frozenset())


@pytest.mark.parametrize("text", [FLOW, DASH_FIRST])
def test_what_cannot_be_cut_into_lines_is_written_anew_and_says_so(text: str) -> None:
    assert [edit.anew for edit in question_edits(quiz_file(text))] == [True]


def test_the_notes_of_the_quiz_are_cut_as_well() -> None:
    file = quiz_file()
    edit = quiz_edit(file)
    assert edit
    assert (edit.first, edit.last) == (3, 6)
    after = replaced(file, edit.first, edit.last, edit.text(frozenset({0}), frozenset()))
    assert after.quiz == replace(file.quiz, review=())


@pytest.mark.parametrize("review", ["", "review: [{code: a, note: b}]\n"])
def test_a_quiz_without_notes_on_lines_of_their_own_has_no_edit(review: str) -> None:
    assert quiz_edit(quiz_file(f"title: x\n{review}questions: []\n")) is None
