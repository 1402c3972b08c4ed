from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from generator.bank import schema
from generator.model.question import Option, Pair, Question, Quiz, ReviewNote

COMMITTED = Path(__file__).parents[2] / schema.SCHEMA_FILE


def test_the_committed_schema_is_current() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == schema.json_schema(), "run `make schema`"


def test_the_first_line_of_a_quiz_file_leads_to_the_schema() -> None:
    name = schema.FIRST_LINE.rpartition("=")[2]
    assert (COMMITTED.parent / "quizzes" / name).resolve() == COMMITTED.resolve()


@pytest.mark.parametrize(
    ("entry", "model"),
    [
        (schema.QuizEntry, Quiz),
        (schema.QuestionEntry, Question),
        (schema.OptionEntry, Option),
        (schema.PairEntry, Pair),
        (schema.ReviewEntry, ReviewNote),
    ],
)
def test_the_format_has_the_fields_of_the_model(entry: type[schema.Entry], model: type) -> None:
    assert set(entry.model_fields) == {field.name for field in fields(model)}


def test_every_key_is_described_and_no_other_is_allowed() -> None:
    whole = json.loads(schema.json_schema())
    groups: list[dict[str, Any]] = [whole, *whole["$defs"].values()]
    for group in groups:
        assert group["additionalProperties"] is False
        assert all(value["description"] for value in group["properties"].values())


def test_editors_accept_unquoted_numbers_and_booleans_where_a_text_is_meant() -> None:
    whole = json.loads(schema.json_schema())
    option = whole["$defs"]["OptionEntry"]["properties"]
    assert set(option["text"]["type"]) == {"string", "number", "boolean"}
    assert option["correct"]["type"] == "boolean"


def test_a_question_that_is_no_draft_has_the_fields_of_one_kind() -> None:
    question = json.loads(schema.json_schema())["$defs"]["QuestionEntry"]
    needs = {kind["title"]: kind["required"] for kind in question["then"]["oneOf"]}
    refused = {kind["title"]: [each["required"] for each in kind["not"]["anyOf"]] for kind in question["then"]["oneOf"]}
    assert needs["numeric"] == ["answer", "tolerance"]
    assert needs["open"] == ["answer"]
    assert ["tolerance"] in refused["open"]
    assert ["options"] in refused["numeric"]
    assert ["unit"] not in refused["numeric"]


def test_a_list_of_groups_knows_what_its_items_are() -> None:
    assert {
        "questions": schema.QuestionEntry,
        "review": schema.ReviewEntry,
        "options": schema.OptionEntry,
        "pairs": schema.PairEntry,
    } == schema.ENTRIES


def test_the_schema_names_no_host() -> None:
    assert not re.search(r"https?:", schema.json_schema())
