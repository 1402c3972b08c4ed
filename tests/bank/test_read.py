from __future__ import annotations

from pathlib import Path

import pytest

from generator.bank.read import FINDING_LIMIT, QuizFile, read_parts, read_quiz
from generator.model.finding import Finding
from generator.model.question import Option, Question, Quiz, ReviewNote

WHOLE = """\
# yaml-language-server: $schema=../quiz.schema.json
title: Yes
tags: [deep-learning, 010]
source: week-1.md   # where it came from
review:
  - code: count
    note: Ten were announced.
questions:
  - id: k3v9q2
    number: 3
    select: many
    stem: |
      What is $x < y$?

          indented
    options:
      - text: 1:30
      - text: |
          two
          lines
        correct: true
        feedback: No
    explanation: 'It''s so.'
    tags: [null]
    review:
      - code: option-lost
        lines: 38-44
        note: Look again.
"""


def quiz(text: str) -> QuizFile:
    file, findings = read_quiz("q.yml", text.encode())
    assert findings == ()
    assert file is not None
    return file


def wrong(text: str) -> tuple[Finding, ...]:
    file, findings = read_quiz(Path("q.yml"), text.encode())
    assert file is None
    assert findings
    return findings


def test_a_whole_quiz_is_read_as_it_stands() -> None:
    assert quiz(WHOLE).quiz == Quiz(
        title="Yes",
        tags=("deep-learning", "010"),
        source="week-1.md",
        review=(ReviewNote("count", "Ten were announced."),),
        questions=(
            Question(
                id="k3v9q2",
                number="3",
                select="many",
                stem="What is $x < y$?\n\n    indented",
                options=(Option("1:30"), Option("two\nlines", correct=True, feedback="No")),
                explanation="It's so.",
                tags=("null",),
                review=(ReviewNote("option-lost", "Look again.", "38-44"),),
            ),
        ),
    )


def test_a_finding_stands_at_the_character() -> None:
    file = quiz(WHOLE)
    where = ("questions", 0, "stem")
    offset = file.quiz.questions[0].stem.index("<")
    assert file.finding(where, "odd", "Odd.", offset=offset, length=3) == Finding(
        "q.yml", 13, 18, "odd", "Odd.", end_line=13, end_column=21
    )
    assert file.finding(where, "odd", "Odd.").line == 12


@pytest.mark.parametrize(
    ("text", "line", "column", "code", "words"),
    [
        ("questions: []\n", 1, 1, "missing-key", "`title`"),
        ("title: x\n", 1, 1, "missing-key", "`questions`"),
        ("title: x\nquestions: []\nsorce: y\n", 3, 1, "unknown-key", "Did you mean `source`?"),
        ("title: x\nquestions: []\nzzz: y\n", 3, 1, "unknown-key", "`title`, `introduction`, `tags`, `source`"),
        ("title: [x]\nquestions: []\n", 1, 8, "wrong-type", "must be a text; here stands a list"),
        ("title: x\nquestions:\n", 2, 11, "wrong-type", "must be a list; here stands nothing"),
        ("title: x\ntags: a, b\nquestions: []\n", 2, 7, "wrong-type", "`tags` must be a list; here stands a text"),
        ("title: x\ntags: a, b\nquestions: []\n", 2, 7, "wrong-type", "Write `tags: [one, two]`"),
        ("title: x\nquestions: []\ns\u043eurce: y\n", 3, 1, "unknown-key", "`source`? Type it anew: `\u043e` (U+043E)"),
        ("title: x\nquestions:\n  - what?\n", 3, 5, "wrong-type", "An item of `questions` must be a group of keys"),
        ("- title: x\n", 1, 1, "wrong-type", "A quiz file must be a group of keys; here stands a list"),
        ("just text\n", 1, 1, "wrong-type", "here stands a text"),
        ("title: x\nquestions:\n  - stem: y\n    select: one\n", 4, 13, "wrong-value", "`select` can only be `many`"),
        (
            "title: x\nquestions:\n- options:\n  - text: a\n    correct: yes\n",
            5,
            14,
            "wrong-value",
            "`true` or `false`",
        ),
        ("title: x\nquestions:\n- options:\n  - text: a\n    corect: true\n", 5, 5, "unknown-key", "`correct`?"),
        ("title: x\nquestions:\n- options:\n  - correct: true\n", 4, 5, "missing-key", "`text`"),
        ("title: x\nquestions:\n- review:\n  - note: n\n", 4, 5, "missing-key", "`code`"),
        ("title: x\nquestions:\n- pairs:\n  - prompt: a\n", 4, 5, "missing-key", "`match`"),
        ("title: x\nquestions:\n- pairs:\n  - a\n", 4, 5, "wrong-type", "the keys are `prompt`, `match`"),
        ("title: x\nquestions:\n- answer: [a, b]\n", 3, 11, "wrong-type", "A list goes below `answers`."),
        ("title: x\nquestions:\n- answers: a\n", 3, 12, "wrong-type", "`answers` must be a list"),
        ("title: x\nquestions:\n- hints: Think.\n", 3, 10, "wrong-type", "`hints` must be a list"),
        ("title: x\nquestions:\n- sequence:\n  - a: b\n", 4, 5, "wrong-type", "An item of `sequence` must be a text"),
        ("title: x\nquestions:\n- tolerence: 1\n", 3, 3, "unknown-key", "Did you mean `tolerance`?"),
        ("title: x\nquestions:\n- difficulty: Hard\n", 3, 15, "wrong-value", "`easy`, `medium` or `hard`"),
        ("title: x\nquestions:\n- shuffle: false\n", 3, 12, "wrong-value", "`shuffle` can only be `no`"),
        ("title: x\nquestions:\n- scoring: none\n", 3, 12, "wrong-value", "`scoring` can only be `all`"),
    ],
)
def test_what_breaks_the_format_is_a_finding_at_its_place(
    text: str, line: int, column: int, code: str, words: str
) -> None:
    (finding,) = wrong(text)
    assert (finding.line, finding.column, finding.code) == (line, column, code)
    assert words in f"{finding.message} {finding.hint}"
    assert finding.hint


def test_all_that_breaks_the_format_is_found_at_once() -> None:
    text = "titel: x\ntitle: &a y\nquestions:\n  - stem: [a]\n    options: b\n  - tags: {c: d}\n"
    assert {finding.code for finding in wrong(text)} == {"unknown-key", "anchor", "wrong-type"}
    assert len(wrong(text)) == 5


def test_a_question_that_is_no_yaml_hides_no_other_mistake() -> None:
    text = (
        "titel: x\nquestions:\n  - stem: a\n\tnumber: 1\n  - stem: [b]\n  - stem: 'c\n    number: 2\n"
        "  - stem: d\n    hints: e\nsource: [f]\n"
    )
    assert sorted((finding.line, finding.code) for finding in wrong(text)) == [
        (1, "unknown-key"),
        (4, "tab"),
        (5, "wrong-type"),
        (6, "yaml-syntax"),
        (9, "wrong-type"),
        (10, "wrong-type"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "title: 'x\nquestions:\n  - stem: [a]\n",
        "title: x\nquestions:\n  - stem: 'a\n    hints: b\n",
        "title: x\nquestions:\n<<<<<<< HEAD\n  - stem: [a]\n=======\n  - stem: [b]\n>>>>>>> b\n  - stem: [c]\n",
    ],
    ids=["above the questions", "the only question", "a merge conflict"],
)
def test_where_a_mistake_may_reach_further_than_a_question_it_is_told_alone(text: str) -> None:
    assert len(wrong(text)) == 1


def test_what_is_sound_beside_a_question_that_is_no_yaml_can_be_checked() -> None:
    reading = read_parts("q.yml", b"title: x\nquestions:\n  - stem: 'a\n  - stem: b\n")
    assert reading.whole is None
    assert reading.sound is not None
    assert [question.stem for question in reading.sound.quiz.questions] == ["b"]
    assert reading.sound.positions.span(("questions", 0, "stem"))[0] == 4


def test_an_alias_is_reported_once_whatever_it_stands_for() -> None:
    assert [finding.code for finding in wrong("title: x\nquestions: *a\n")] == ["alias"]


def test_a_file_that_is_something_else_does_not_flood_the_terminal() -> None:
    assert len(wrong("title: x\nquestions:\n" + "- y\n" * 5000)) == FINDING_LIMIT


def test_a_quiz_with_a_yaml_finding_is_not_read_in_part() -> None:
    assert [finding.code for finding in wrong("title: x\ntitle: y\nquestions: []\n")] == ["duplicate-key"]


def test_a_draft_may_lack_its_stem_and_options() -> None:
    text = "title: x\nquestions:\n  - id: abcdef\n    review:\n      - {code: lost, note: gone}\n"
    assert quiz(text).quiz.questions[0].draft
