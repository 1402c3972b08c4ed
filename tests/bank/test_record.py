from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from generator.bank.record import (
    FieldSpan,
    ImportRecord,
    RuleLines,
    UnparsedLines,
    from_json,
    record_path,
)
from generator.model.question import Option, Question, Quiz, ReviewNote
from tests.bank.quizzes import quizzes

QUIZ = Quiz(
    "T", (Question("aaaaa2", "s", (Option("A", correct=True),), review=(ReviewNote("c", "n", "3-4"),)),), ("t",)
)
RECORD = ImportRecord(
    format=1,
    source="s.md",
    sha256="0" * 64,
    layout="result-page",
    quiz=QUIZ,
    spans=(FieldSpan("aaaaa2", "options.0.text", "3-4"),),
    removed=(RuleLines("1", "page-header"),),
    unparsed=(UnparsedLines("9", "an option"),),
)
JSON = RECORD.to_json().encode()


@given(quizzes)
def test_what_is_written_is_what_is_read(quiz: Quiz) -> None:
    record = replace(RECORD, quiz=quiz)
    assert from_json("r.json", record.to_json().encode()) == (record, ())


def test_a_record_stands_beside_its_source() -> None:
    assert record_path(Path("content/sources/tuning.md")) == Path("content/sources/tuning.import.json")


@pytest.mark.parametrize(
    ("data", "place", "message"),
    [
        (b"", (1, 1), "Invalid JSON"),
        (b"\xff\xfe{", (1, 1), "Invalid JSON"),
        (b"[" * 100_000, (1, 202), "recursion limit"),
        (b"<<<<<<< HEAD\n" + JSON, (1, 1), "Invalid JSON"),
        (b"[]", (1, 1), "should be an object"),
        (JSON[:-40], (JSON[:-40].count(b"\n") + 1, None), "Invalid JSON"),
        (JSON.replace(b'"text": "A"', b'"text": 1'), (14, 15), "quiz.questions.0.options.0.text"),
        (JSON.replace(b"0" * 64, b"0"), (4, 12), "at sha256"),
        (JSON.replace(b'"layout"', b'"layer"'), (1, 1), "at layout"),
        (JSON.replace(b'"layout"', b'"extra": 1, "layout"'), (1, 1), "keys that qbank does not write"),
    ],
)
def test_a_broken_record_is_a_finding(data: bytes, place: tuple[int, int | None], message: str) -> None:
    record, findings = from_json("r.json", data)
    assert record is None
    assert message in findings[0].message
    assert (findings[0].path, findings[0].line, findings[0].code) == ("r.json", place[0], "record-broken")
    assert place[1] in {None, findings[0].column}


def test_a_newer_record_is_not_guessed_at() -> None:
    record, findings = from_json("r.json", b'{"format": 2, "questions": {}}')
    assert record is None
    assert [finding.code for finding in findings] == ["record-format"]
