from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.bank.rewrite import read_text, rewrite
from generator.bank.yaml_write import dump
from generator.model.question import Option, Question, Quiz
from tests.bank.quizzes import quizzes, versions


def changed(text: str, quiz: Quiz) -> str:
    file, findings = read_text("quiz.yml", text)
    assert file is not None, findings
    new, findings = rewrite(file, quiz)
    assert new is not None, findings
    return new


def quiz_of(text: str) -> Quiz:
    file, findings = read_text("quiz.yml", text)
    assert file is not None, findings
    return file.quiz


@given(quizzes, quizzes)
def test_any_file_can_be_made_to_say_anything(old: Quiz, new: Quiz) -> None:
    assert quiz_of(changed(dump(old), new)) == new


@given(quizzes)
def test_a_file_that_says_it_already_stays_byte_for_byte(quiz: Quiz) -> None:
    assert changed(dump(quiz), quiz) == dump(quiz)


@given(versions(), versions(), st.data())
def test_no_comment_is_ever_lost(old: Quiz, new: Quiz, data: st.DataObject) -> None:
    lines = dump(old).splitlines()
    places = data.draw(st.lists(st.integers(0, len(lines) - 1), max_size=4, unique=True))
    for place in sorted(places, reverse=True):
        if data.draw(st.booleans()):
            lines[place] += f"  # {place}"
        else:
            lines.insert(place, " " * data.draw(st.integers(0, 6)) + f"# {place}")
    text = "\n".join(lines) + "\n"
    file, _ = read_text("quiz.yml", text)
    if file is not None:  # a comment in the lines of a block would be text of it, or break it
        after, findings = rewrite(file, new)
        assert after is not None, findings


QUIZ = """\
title:   'Tuning'   # in the teacher's words
questions:   # five are missing
- id: aaaaa2
  stem: "one"   # as printed
  options: [{text: A, correct: true}, {text: B}]

# the hard one
- stem: >
    two
    folded
  id: bbbbb2
  explanation: because # sure?
"""


def question(text: str, index: int) -> Question:
    return quiz_of(text).questions[index]


def test_only_the_touched_value_is_written_anew() -> None:
    quiz = quiz_of(QUIZ)
    new = replace(quiz, questions=(replace(quiz.questions[0], number="7"), quiz.questions[1]))
    assert changed(QUIZ, new) == QUIZ.replace("- id: aaaaa2\n", "- id: aaaaa2\n  number: 7\n")


def test_a_comment_behind_a_text_that_becomes_a_block_moves_above_it() -> None:
    quiz = quiz_of(QUIZ)
    new = replace(quiz, questions=(replace(quiz.questions[0], stem="a\nb"), quiz.questions[1]))
    assert changed(QUIZ, new) == QUIZ.replace(
        '  stem: "one"   # as printed\n', "  # as printed\n  stem: |\n    a\n    b\n"
    )


def test_a_comment_behind_a_text_that_goes_stays() -> None:
    quiz = quiz_of(QUIZ)
    new = replace(quiz, questions=(quiz.questions[0], replace(quiz.questions[1], explanation="")))
    assert changed(QUIZ, new).endswith("  id: bbbbb2\n  # sure?\n")


def test_options_in_braces_are_written_in_lines_when_one_is_added() -> None:
    quiz = quiz_of(QUIZ)
    more = replace(quiz.questions[0], options=(*quiz.questions[0].options, Option("C")))
    assert changed(QUIZ, replace(quiz, questions=(more, quiz.questions[1]))) == QUIZ.replace(
        "  options: [{text: A, correct: true}, {text: B}]\n",
        "  options:\n    - text: A\n      correct: true\n    - text: B\n    - text: C\n",
    )


def test_comments_above_a_question_move_with_it_and_outlive_it() -> None:
    quiz = quiz_of(QUIZ)
    swapped = changed(QUIZ, replace(quiz, questions=quiz.questions[::-1]))
    assert swapped.index("# the hard one\n- stem: >") < swapped.index("- id: aaaaa2")
    alone = changed(QUIZ, replace(quiz, questions=quiz.questions[:1]))
    assert alone.endswith("{text: B}]\n# the hard one\n# sure?\n")


def test_a_whole_file_in_braces_can_be_changed() -> None:
    text = '{"title": "T", "questions": [{"id": "aaaaa2", "stem": "s"}]} # json\n'
    quiz = quiz_of(text)
    assert changed(text, replace(quiz, title="U")) == text.replace('"T"', '"U"')
    assert quiz_of(changed(text, replace(quiz, source="s.md"))).source == "s.md"


def test_a_comment_that_stands_too_deep_does_not_become_text() -> None:
    text = "title: T\n  # deep\nquestions: []\n"
    assert changed(text, replace(quiz_of(text), title="T\nU")) == "title: |\n  T\n  U\n# deep\nquestions: []\n"
    assert changed(text, replace(quiz_of(text), title="U")) == "title: U\n  # deep\nquestions: []\n"
