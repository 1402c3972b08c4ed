from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from generator.bank.read import read_quiz
from generator.bank.scalar import flow_scalar, scalar
from generator.bank.yaml_write import dump
from generator.model.question import Option, Question, Quiz, ReviewNote
from tests.bank.quizzes import quizzes, texts

TUNING = Quiz(
    "Hyperparameter tuning",
    (
        Question(
            "k3v9q2",
            "Which of these?",
            (Option("The batch size"), Option("Yes", correct=True, feedback="Right: it does.")),
            number="3",
            tags=("search",),
            review=(ReviewNote("option-lost", "The label stands under no option.", "38-44"),),
        ),
        Question(
            "m4w8r3", "What does it print?\n\n```python\nprint(1)\n```", select="many", explanation="See $\\beta$."
        ),
    ),
    ("deep-learning", "a, b"),
    "hyperparameter-tuning.md",
    introduction="Of week 3.",
)


def test_a_new_file_has_the_style_of_the_format() -> None:
    assert dump(TUNING) == (
        """\
# yaml-language-server: $schema=../quiz.schema.json
title: Hyperparameter tuning
introduction: |
  Of week 3.
tags: [deep-learning, "a, b"]
source: hyperparameter-tuning.md
questions:
  - id: k3v9q2
    number: 3
    stem: |
      Which of these?
    options:
      - text: The batch size
      - text: "Yes"
        correct: true
        feedback: "Right: it does."
    tags: [search]
    review:
      - code: option-lost
        lines: 38-44
        note: The label stands under no option.

  - id: m4w8r3
    stem: |
      What does it print?

      ```python
      print(1)
      ```
    select: many
    explanation: |
      See $\\beta$.
"""
    )


@given(quizzes)
def test_what_is_written_is_what_is_read(quiz: Quiz) -> None:
    file, findings = read_quiz("quiz.yml", dump(quiz).encode())
    assert not findings
    assert file is not None
    assert file.quiz == quiz


@given(st.one_of(texts, st.text(st.sampled_from("0123456789-+.:_eExXoObBnNyYtTfFaAuUlLrRsS~<=,"), max_size=6)))
def test_every_editor_sees_the_same_text(text: str) -> None:
    for written in (f"a: {scalar(text, 2)}\n", f"a: [{flow_scalar(text)}]\n"):
        for value in (yaml.safe_load(written)["a"], YAML(typ="safe", pure=True).load(written)["a"]):
            seen = value if isinstance(value, str) else value[0]
            assert seen == text or (written.startswith("a: |") and seen == text + "\n")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Learning rate α", "Learning rate α"),
        ("$x_1$", "$x_1$"),
        ("Yes", '"Yes"'),
        ("1:30", '"1:30"'),
        ("010", '"010"'),
        ("1e3", '"1e3"'),
        ("true", '"true"'),
        ("null", '"null"'),
        ("10 ms", "10 ms"),
        ("- no", '"- no"'),
        ("a # b", '"a # b"'),
        ("", '""'),
        ("say: \\beta", "|\n  say: \\beta"),
        ("a\nb", "|\n  a\n  b"),
        ("  a\nb", "|2\n    a\n  b"),
        ("a\n\n\tb", "|\n  a\n\n  \tb"),
        ("\ta\nb", '"\\ta\\nb"'),
        ("a\nb\n", '"a\\nb\\n"'),
        ("a\rb", '"a\\rb"'),
        ("a\u2028b\x85c\x00", '"a\\Lb\\Nc\\0"'),
        ("\ufeff", '"\\uFEFF"'),
    ],
)
def test_a_text_is_plain_where_that_is_safe_a_block_where_it_spares_escapes_and_else_quoted(
    text: str, written: str
) -> None:
    assert scalar(text, 2) == written
