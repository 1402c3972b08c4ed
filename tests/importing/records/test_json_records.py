from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.layouts.json_records import score
from generator.importing.pipeline import import_text
from generator.importing.records.json_values import read_json
from generator.model.question import Question, Quiz
from tests.importing.conservation import imported
from tests.importing.text import lines

OPTIONS = ["Mud", "Ore", "Ash", "Ice"]
OTHERS: list[dict[str, Any]] = [
    {"question": f"Which stone is stone {n}?", "options": OPTIONS, "answer": n} for n in (0, 2)
]


def quiz(*records: object) -> Quiz:
    result = import_text("quiz.txt", json.dumps(records, indent=1).encode())
    assert result.quiz
    assert result.layout == "json-records"
    return result.quiz


def record(**fields: object) -> dict[str, object]:
    return {"question": "Which of these is melted first?", **fields}


def key(question: Question) -> list[str]:
    return [option.text for option in question.options if option.correct]


def codes(question: Question) -> set[str]:
    return {note.code for note in question.review}


@pytest.mark.parametrize(
    "fields",
    [
        {"options": OPTIONS, "answer": "Ice"},
        {"choices": OPTIONS, "answer": "D"},
        {"choices": OPTIONS, "correctAnswer": "D. Ice"},
        {"options": ["A) Mud", "B) Ore", "C) Ash", "D) Ice"], "answer": "D"},
        {"options": ["(A)Mud", "(B)Ore", "(C)Ash", "(D)Ice"], "answer": "D"},
        {"options": dict(zip("ABCD", OPTIONS, strict=True)), "answer_idx": "D", "answer": "Ice"},
        {"choices": {"text": OPTIONS, "label": list("1234")}, "answerKey": "4"},
        {"A": "Mud", "B": "Ore", "C": "Ash", "D": "Ice", "answer": "D"},
        {"option1": "Mud", "option2": "Ore", "option3": "Ash", "option4": "Ice", "answer": 4},
        {"answers": [{"text": text, "correct": text == "Ice"} for text in OPTIONS]},
        {"options": [{"id": f"q{n}", "text": text} for n, text in enumerate(OPTIONS)], "correct_answer_id": "q3"},
        {"correct_answer": "Ice", "incorrect_answers": OPTIONS[:3]},
        {"distractor1": "Mud", "distractor2": "Ore", "distractor3": "Ash", "correct_answer": "Ice"},
    ],
)
def test_a_key_is_found_in_every_shape(fields: dict[str, object]) -> None:
    question = quiz(record(**fields)).questions[0]
    assert key(question) == ["Ice"]
    assert [option.text for option in question.options if not option.correct] == OPTIONS[:3]
    assert not question.review


def test_numbers_count_as_the_other_records_show() -> None:
    from_0 = quiz(*OTHERS, record(options=OPTIONS, answer=1)).questions
    from_1 = quiz(*OTHERS[1:], record(options=OPTIONS, answer=1), record(options=OPTIONS, answer=4)).questions
    assert [key(each) for each in from_0] == [["Mud"], ["Ash"], ["Ore"]]
    assert [key(each) for each in from_1] == [["Ore"], ["Mud"], ["Ice"]]


def test_numbers_that_show_nothing_are_no_key() -> None:
    for records in ([OTHERS[1]], [*OTHERS, record(options=OPTIONS, answer=4)]):
        found = quiz(*records).questions
        assert all(codes(each) == {"key-unclear", "key-missing"} for each in found)


def test_a_number_that_is_a_place_and_a_text_is_told() -> None:
    found = quiz(*OTHERS, record(options=["1", "2", "3"], answer=1)).questions[-1]
    assert "key-unclear" in codes(found)
    assert key(quiz(record(options=["1", "2", "3"], answer=2)).questions[0]) == ["2"]


def test_two_keys_that_differ_are_told() -> None:
    found = quiz(record(options=dict(zip("AB", OPTIONS, strict=False)), answer="Mud", answer_idx="B"))
    assert "key-unclear" in codes(found.questions[0])


def test_options_are_not_taken_for_their_own_key() -> None:
    assert "key-missing" in codes(quiz(record(answers=OPTIONS)).questions[0])


def test_what_is_not_read_is_told() -> None:
    found = quiz(
        record(options=OPTIONS, answer="Ice", image="ice.png", remark="it is only so in winter, and in the north")
    )
    assert codes(found.questions[0]) == {"stem-doubtful", "text-doubtful"}


def test_a_context_goes_before_the_stem() -> None:
    found = quiz(record(options=OPTIONS, answer="Ice", context="It is winter.")).questions[0]
    assert found.stem == "It is winter.\n\nWhich of these is melted first?"


def test_an_escape_brings_in_no_character_that_nobody_sees() -> None:
    found = quiz(record(options=["sa\u200bnd", "\u202emud", "i\ufffece"], answer="i\ufffece")).questions[0]
    assert [option.text for option in found.options] == ["sand", "mud", "ice"]
    assert key(found) == ["ice"]


def test_a_lost_backslash_is_told() -> None:
    text = json.dumps([record(options=["$\\frac12$", "1"], answer="1")]).replace("\\\\frac", "\\frac")
    result = import_text("quiz.txt", text.encode())
    assert result.quiz
    assert result.quiz.questions[0].options[0].text == "$\\frac12$"
    assert result.quiz.questions[0].review


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ('{"a": 1', 7, "a comma or “}”"),
        ('{"a" 1}', 5, "a colon"),
        ("{1: 1}", 1, "a name in quotation marks"),
        ('["a" "b"]', 5, "a comma or “]”"),
        ('["a\nb"]', 1, "a value"),
        ('["\\x"]', 1, "a text without wrong escapes"),
        ('["\\ud800"]', 1, "a text without halves of characters"),
        ("[" * 30, 21, "fewer levels"),
    ],
)
def test_a_mistake_has_its_place(text: str, at: int, expected: str) -> None:
    assert read_json(text).mistakes[0] == (at, expected)


def test_what_stands_before_a_mistake_is_read_and_the_rest_is_told() -> None:
    text = json.dumps([*OTHERS, record(options=OPTIONS, answer=3)], indent=1)
    result = imported(text[: text.rindex("Ash")].encode())
    assert result.quiz
    assert [key(each) for each in result.quiz.questions] == [["Mud"], ["Ash"]]
    assert {note.code for note in result.quiz.review} == {"questions-missing", "text-unplaced"}
    assert any("line 27, column 4" in note.note for note in result.quiz.review)


def test_a_broken_line_costs_no_other() -> None:
    rows = [json.dumps(each) for each in (*OTHERS, record(options=OPTIONS, answer=3))]
    result = imported("\n".join([rows[0], rows[1][:-9], rows[2]]).encode())
    assert result.quiz
    assert [key(each) for each in result.quiz.questions] == [["Mud"], ["Ice"]]
    assert result.quiz.review


@pytest.mark.parametrize("text", ['{"version": 3, "files": ["a", "b"]}', "[1] A note.", "Which?\n{a}\n", ""])
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 5) | st.sampled_from(["Mud", "A", "B. Ore", "a\nb", "&quot;", "\\f"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["question", "options", "answer", "text", "id", "A", "B", "title"]), inner)
    ),
    max_leaves=20,
)


@given(_VALUES, st.integers(0, 60), st.sampled_from([None, 1]))
def test_nothing_is_lost(value: object, shorter: int, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    imported(text[: max(len(text) - shorter, 1)].encode(), "json-records")
    imported(json.dumps([*OTHERS, value], indent=indent).encode(), "json-records")


def test_a_name_that_stands_twice_in_a_record_is_told() -> None:
    text = '[{"question": "Which floats?", "a": "Slate", "b": "Chalk", "b": "Pumice", "answer": "b"}]'
    found = import_text("bank.json", text.encode()).quiz
    assert found
    assert "text-doubtful" in codes(found.questions[0])


@pytest.mark.parametrize(
    "text",
    [
        "const quiz = [{question: 'What is lava?', options: ['Rock', 'Mud'], answer: 'Rock'}];",
        "export const QUIZ: Item[] = [{ question: `What is lava?`, options: [`Rock`, `Mud`,], answer: `Rock` }]",
        "{ question: 'What is lava?', options: ['Rock', 'Mud'], answer: 'Rock' },\n",
        "# rocks\nquiz = [\n    {'question': 'What is lava?', 'options': ['Rock', 'Mud'], 'answer': 'Rock'},\n]",
        "// rocks\nmodule.exports = [{'question': 'What is lava?', options: ['Rock', 'Mud'], answer: 'Rock'}]",
    ],
)
def test_values_of_a_program_are_read(text: str) -> None:
    quiz = import_text("quiz.js", text.encode()).quiz
    assert quiz
    assert [(each.stem.strip(), [o.text for o in each.options if o.correct]) for each in quiz.questions] == [
        ("What is lava?", ["Rock"])
    ]
    assert not quiz.review
    assert not quiz.questions[0].review


@pytest.mark.parametrize(
    "text",
    [
        "const quiz = [{question: 'What is lava?', options: [rock, mud], answer: rock}];",
        "const quiz = [{question: `What is ${name}?`, options: ['Rock', 'Mud'], answer: 'Rock'}];",
        "const quiz = [{question: 'What is lava?', options: ['Rock', 'Mud'], answer: 'Rock'}];\nask(quiz);",
        "const quiz = [{question: 'What is ' + 'lava?', options: ['Rock', 'Mud'], answer: 'Rock'}];",
    ],
    ids=["names", "a template", "more of a program", "a sum"],
)
def test_what_only_a_program_knows_is_told(text: str) -> None:
    quiz = import_text("quiz.js", text.encode()).quiz
    assert quiz is None or quiz.review
