from __future__ import annotations

import json
from typing import Any

import pytest

from generator.bank.read import QuizFile, read_quiz
from generator.model.kinds import kinds
from generator.site.feed.bank_json import bank_json, bank_schema
from generator.site.feed.kinds import feeds
from tests.site.bank import small_bank

QUIZ = """\
title: T
questions:
  - id: aaaaa1
    stem: S
"""


def told(body: str) -> dict[str, Any]:
    """Return what the feed says of a question whose further keys are given."""
    file, findings = read_quiz("q/x.yml", (QUIZ + "".join(f"    {line}\n" for line in body.splitlines())).encode())
    assert file, findings
    question = feed([file])["quizzes"][0]["questions"][0]
    assert isinstance(question, dict)
    return question


def feed(
    files: list[QuizFile], *, title: str = "T", url: str = "", language: str = "en", folders: bool = False
) -> dict[str, Any]:
    content = json.loads(bank_json(files, title=title, url=url, language=language, folders=folders))
    assert isinstance(content, dict)
    return content


def test_what_is_told_before_the_questions_is_in_the_feed() -> None:
    file, _ = read_quiz("q/x.yml", f"introduction: Read *slowly*.\n{QUIZ}    answers: [A]\n".encode())
    assert file
    assert feed([file])["quizzes"][0]["introduction"] == "Read *slowly*."


def test_the_feed_names_its_format_and_its_site() -> None:
    content = feed([], title="A site", url="https://x.org/s/", language="de")
    assert content == {
        "$schema": "bank.schema.json",
        "format": "qbank-bank",
        "version": 1,
        "title": "A site",
        "url": "https://x.org/s/",
        "language": "de",
        "quizzes": [],
    }


def test_all_that_is_published_is_there_and_nothing_else() -> None:
    text = bank_json(small_bank().files, title="T", url="", language="en")
    (quiz,) = json.loads(text)["quizzes"][:1]
    assert quiz["name"] == "gradients"
    assert quiz["url"] == "quizzes/gradients.html"
    assert [question["id"] for question in quiz["questions"]] == ["grad01", "grad02", "grad03"]
    assert quiz["questions"][1]["url"] == "quizzes/gradients.html#grad02"
    for waiting in ("quokka", "axolotl", "grad04", "wait01"):
        assert waiting not in text


def test_addresses_follow_the_settings() -> None:
    content = feed(list(small_bank().files), folders=True)
    assert content["quizzes"][0]["url"] == "quizzes/gradients/"


def test_every_kind_of_question_has_its_place_in_the_feed() -> None:
    assert set(feeds()) == {kind.KIND for kind in kinds()}


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (
            "options:\n  - text: a\n  - text: b\n    correct: true\n    feedback: f\n  - text: All of the above",
            "choice",
            {
                "select": "one",
                "options": [{"text": "a"}, {"text": "b", "feedback": "f"}, {"text": "All of the above", "fixed": True}],
                "key": [1],
            },
        ),
        (
            "options:\n  - text: a\n    correct: true\n  - text: b\n    correct: true\nscoring: all\nshuffle: no",
            "choice",
            {
                "select": "many",
                "scoring": "all",
                "shuffle": False,
                "options": [{"text": "a"}, {"text": "b"}],
                "key": [0, 1],
            },
        ),
        ("answer: -2.50\ntolerance: 4%\nunit: ms", "numeric", {"answer": -2.5, "tolerance": 0.1, "unit": "ms"}),
        ("answer: 1e3\ntolerance: 0", "numeric", {"answer": 1000, "tolerance": 0}),
        ("answers: [a, b]", "short-text", {"answers": ["a", "b"]}),
        (
            "pairs:\n  - prompt: p\n    match: m\n  - prompt: q\n    match: n\ndistractors: [o]",
            "matching",
            {"pairs": [{"prompt": "p", "match": "m"}, {"prompt": "q", "match": "n"}], "distractors": ["o"]},
        ),
        ("sequence: [b, a]", "ordering", {"sequence": ["b", "a"]}),
        ("answer: Because.", "open", {"answer": "Because."}),
    ],
)
def test_each_kind_says_what_is_right(body: str, kind: str, expected: dict[str, Any]) -> None:
    question = told(body)
    common = {"id": "aaaaa1", "url": "quizzes/x.html#aaaaa1", "stem": "S", "points": 1, "kind": kind}
    assert question == common | expected


def test_what_any_question_may_have_is_there() -> None:
    question = told("answer: A\nhints: [h]\nreferences: [r]\ndifficulty: hard\npoints: 1.5\nexplanation: e\ntags: [t]")
    expected = {"hints": ["h"], "references": ["r"], "difficulty": "hard", "points": 1.5, "explanation": "e"}
    assert {key: question[key] for key in expected} == expected


def test_the_schema_knows_every_key_that_the_feed_has() -> None:
    schema = json.loads(bank_schema())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    known = {"Choice", "Matching", "Numeric", "Open", "Ordering", "ShortText"}
    assert known <= set(schema["$defs"])
    for name in known:
        assert schema["$defs"][name]["additionalProperties"] is False
        assert {"id", "url", "stem", "points", "kind"} <= set(schema["$defs"][name]["required"])
    assert all("description" in entry for entry in schema["properties"].values() if "const" not in entry)
