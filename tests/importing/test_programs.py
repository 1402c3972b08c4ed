from __future__ import annotations

import json

import pytest

from generator.importing.pipeline import import_text
from generator.importing.programs import is_json
from tests.importing.text import lines

NAMED = [
    {"Nr": n, "Fråga": stem, "Val": ["A. Rock", "B. Mud", "C. Snow"], "Svar": "A"}
    for n, stem in enumerate(("Lava cools to", "Magma is molten", "Basalt is a kind of"), start=1)
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('\n[{"a": 1},\n {"b": ["c"]}]\n', True),
        ('{"a": 1}\n\n{"b": 2}\n', True),
        ("[ ] Lava\n[x] Ash", False),
        ("{Lava|Ash} is hot", False),
        ('"lava"', False),
        ("12", False),
        ('{"a": 1}\n1. What is lava?', False),
        ("[" * 100_000, False),
        ("", False),
    ],
    ids=["one value", "one a line", "boxes", "braces", "a text", "a number", "half of it", "a depth", "nothing"],
)
def test_a_program_wrote_what_is_json_as_a_whole(text: str, *, found: bool) -> None:
    assert is_json(lines(text)) is found


def test_json_whose_names_say_nothing_is_no_prose_with_lettered_options() -> None:
    result = import_text("quiz.json", json.dumps(NAMED, indent=2, ensure_ascii=False).encode())
    (finding,) = result.findings
    assert result.quiz is None
    assert (finding.code, finding.severity) == ("layout-unknown", "error")
    assert "“question”" in finding.hint


def test_json_with_names_that_say_what_they_hold_is_read() -> None:
    known = [{"question": each["Fråga"], "options": each["Val"], "answer": each["Svar"]} for each in NAMED]
    quiz = import_text("quiz.json", json.dumps(known, indent=2).encode()).quiz
    assert quiz is not None
    assert [question.stem for question in quiz.questions] == [each["Fråga"] for each in NAMED]
