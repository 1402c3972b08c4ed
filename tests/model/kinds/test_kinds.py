from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from generator.model.kinds import body_fields, kind_of, kinds
from generator.model.question import Option, Pair, Question

BLANK = Question("abc123", "?")
CHOICE = replace(BLANK, options=(Option("a"), Option("b", correct=True)))
NUMERIC = replace(BLANK, answer="42", tolerance="0")
MATCHING = replace(BLANK, pairs=(Pair("1", "one"), Pair("2", "two")))
ORDERING = replace(BLANK, sequence=("first", "second"))
OPEN = replace(BLANK, answer="Because.")
SHORT = replace(BLANK, answers=("yes",))
WHOLE = {
    "choice": CHOICE,
    "numeric": NUMERIC,
    "matching": MATCHING,
    "ordering": ORDERING,
    "open": OPEN,
    "short-text": SHORT,
}


def test_every_kind_is_found_and_has_an_example_here() -> None:
    assert {kind.KIND for kind in kinds()} == set(WHOLE)


def test_every_field_of_a_kind_is_one_of_the_question() -> None:
    assert set(body_fields()) <= {field.name for field in fields(Question)}


@pytest.mark.parametrize("name", WHOLE)
def test_the_fields_tell_the_kind_and_a_whole_question_has_no_flaw(name: str) -> None:
    kind = kind_of(WHOLE[name])
    assert name == kind.KIND
    assert list(kind.flaws(WHOLE[name])) == []


def test_a_question_with_nothing_to_answer_is_taken_for_a_choice() -> None:
    assert kind_of(BLANK).KIND == "choice"
    assert [flaw.code for flaw in kind_of(BLANK).flaws(BLANK)] == ["too-few-options"]


@pytest.mark.parametrize(
    ("question", "changes", "flaws"),
    [
        (CHOICE, {"options": (Option("a", correct=True),)}, ["options too-few-options"]),
        (CHOICE, {"options": (Option("a"), Option(" "))}, ["options.1.text empty-option", "options no-key"]),
        (CHOICE, {"scoring": "all"}, ["scoring scoring-of-one"]),
        (CHOICE, {"scoring": "all", "select": "many"}, []),
        (SHORT, {"answers": ("", "x")}, ["answers.0 empty-answer"]),
        (SHORT, {"answers": ("a", "b", " A")}, ["answers.2 equal-answers"]),
        (NUMERIC, {"answer": "forty-two"}, ["answer no-number"]),
        (NUMERIC, {"answer": "1,5"}, ["answer no-number"]),
        (NUMERIC, {"tolerance": "-1"}, ["tolerance no-tolerance"]),
        (NUMERIC, {"tolerance": "a bit"}, ["tolerance no-tolerance"]),
        (NUMERIC, {"answer": "0", "tolerance": "5%"}, ["tolerance percent-of-zero"]),
        (NUMERIC, {"answer": "0", "tolerance": "0%"}, []),
        (NUMERIC, {"answer": "1.5e-3", "tolerance": "5%", "unit": "ms"}, []),
        (OPEN, {"answer": " "}, ["answer empty-answer"]),
        (OPEN, {"answer": "42"}, ["answer tolerance-missing"]),
        (ORDERING, {"sequence": ("a",)}, ["sequence too-few-items"]),
        (ORDERING, {"sequence": ("a", " ", "A")}, ["sequence.1 empty-item", "sequence.2 equal-items"]),
        (ORDERING, {"sequence": ("$a$", "$A$")}, []),
        (MATCHING, {"pairs": (Pair("1", "one"),)}, ["pairs too-few-pairs"]),
        (MATCHING, {"pairs": (Pair("1", "one"), Pair("1", "two"))}, ["pairs.1.prompt equal-prompts"]),
        (
            MATCHING,
            {"pairs": (Pair("1", ""), Pair(" ", "two"))},
            ["pairs.1.prompt empty-prompt", "pairs.0.match empty-match"],
        ),
        (
            MATCHING,
            {"distractors": ("Two", "x", "X")},
            ["distractors.0 right-distractor", "distractors.2 equal-distractors"],
        ),
        (MATCHING, {"distractors": ("",)}, ["distractors.0 empty-distractor"]),
        (MATCHING, {"pairs": (Pair("1", "odd"), Pair("3", "odd"))}, ["pairs one-match"]),
        (MATCHING, {"pairs": (Pair("1", "odd"), Pair("3", "odd"), Pair("2", "even"))}, []),
    ],
)
def test_what_keeps_a_question_from_being_graded_is_found(
    question: Question, changes: dict[str, Any], flaws: list[str]
) -> None:
    changed = replace(question, **changes)
    found = list(kind_of(changed).flaws(changed))
    assert [f"{'.'.join(map(str, flaw.where))} {flaw.code}" for flaw in found] == flaws
    assert all(flaw.message and flaw.hint for flaw in found)
