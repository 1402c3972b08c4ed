"""Formats that have a place for what is told before the questions: it is the introduction, where that is certain."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from generator.model.question import Quiz
from tests.importing.conservation import imported

TEXT = "You will look at rocks here. Take ten minutes."
Written = Callable[[str], str]


def in_json(text: str) -> str:
    asked = [
        {"question": f"Which rock is {kind}?", "options": ["Basalt", "Chalk"], "answer": 0} for kind in ("dark", "hard")
    ]
    return json.dumps({"title": "Rocks", "description": text, "questions": asked})


def beside_in_json(text: str) -> str:
    asked = [
        {"question": f"Which rock is {kind}?", "options": ["Basalt", "Chalk"], "answer": 0} for kind in ("dark", "hard")
    ]
    return json.dumps({"info": {"name": "Rocks", "instructions": text}, "questions": asked})


def in_moodle(text: str) -> str:
    answers = '<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>'
    asked = f'<question type="truefalse"><questiontext><text>Chalk is white.</text></questiontext>{answers}</question>'
    info = f'<info format="html"><text><![CDATA[<p>{text}</p>]]></text></info>'
    category = f'<question type="category"><category><text>Rocks</text></category>{info}</question>'
    return f'<?xml version="1.0"?>\n<quiz>\n{category}\n{asked}\n</quiz>'


def in_qti_1(text: str) -> str:
    labels = "".join(
        f'<response_label ident="{n}"><material><mattext>{rock}</mattext></material></response_label>'
        for n, rock in enumerate(("Basalt", "Chalk"))
    )
    asked = (
        '<item ident="q"><presentation><material><mattext>Which rock is dark?</mattext></material>'
        f'<response_lid ident="r" rcardinality="Single"><render_choice>{labels}</render_choice></response_lid>'
        "</presentation><resprocessing><respcondition><conditionvar>"
        '<varequal respident="r">0</varequal></conditionvar><setvar>100</setvar></respcondition></resprocessing></item>'
    )
    rubric = f"<rubric><material><mattext>{text}</mattext></material></rubric>"
    return (
        f'<questestinterop><assessment title="Rocks">{rubric}<section>{asked}</section></assessment></questestinterop>'
    )


def in_qti_2(text: str) -> str:
    choices = "".join(f'<simpleChoice identifier="{rock}">{rock}</simpleChoice>' for rock in ("Basalt", "Chalk"))
    item = (
        '<assessmentItem identifier="q"><responseDeclaration><correctResponse><value>Basalt</value></correctResponse>'
        '</responseDeclaration><itemBody><choiceInteraction responseIdentifier="R" maxChoices="1">'
        f"<prompt>Which rock is dark?</prompt>{choices}</choiceInteraction></itemBody></assessmentItem>"
    )
    rubric = f'<rubricBlock view="candidate"><p>{text}</p></rubricBlock>'
    section = f"<assessmentSection>{item}</assessmentSection>"
    return f'<?xml version="1.0"?>\n<assessmentTest title="Rocks">{rubric}{section}</assessmentTest>'


def in_xml(text: str) -> str:
    asked = "".join(
        f'<question><text>Which rock is {kind}?</text><answer correct="true">Basalt</answer>'
        '<answer correct="false">Chalk</answer></question>'
        for kind in ("dark", "hard")
    )
    return f"<test>\n<description>{text}</description>\n{asked}\n</test>"


def quiz_of(text: str) -> Quiz:
    quiz = imported(text.encode()).quiz
    assert quiz
    assert quiz.questions
    return quiz


WRITTEN = [in_json, beside_in_json, in_moodle, in_qti_1, in_qti_2, in_xml]


@pytest.mark.parametrize("written", WRITTEN)
def test_what_a_format_tells_before_its_questions_is_the_introduction(written: Written) -> None:
    quiz = quiz_of(written(TEXT))
    assert (quiz.introduction, quiz.review) == (TEXT, ())


@pytest.mark.parametrize("written", WRITTEN)
def test_there_too_a_case_a_key_or_a_page_stays_a_note(written: Written) -> None:
    for text in ("Read the passage on rocks.", "The answers of this test are 1. A 2. B.", "Subscribe to our channel."):
        quiz = quiz_of(written(text))
        assert not quiz.introduction
        assert [note.code for note in quiz.review] == ["text-unplaced"]


@pytest.mark.parametrize(
    "text",
    [
        in_qti_2(TEXT).replace('view="candidate"', 'view="scorer"'),
        in_qti_1(TEXT).replace("<rubric>", "<p>").replace("</rubric>", "</p>"),
        in_xml(TEXT).replace("description>", "remark>"),
        in_json(TEXT).replace("description", "remark"),
    ],
)
def test_a_text_that_the_format_calls_something_else_stays_a_note(text: str) -> None:
    quiz = quiz_of(text)
    assert not quiz.introduction
    assert [note.code for note in quiz.review] == ["text-unplaced"]


def test_paragraphs_of_a_value_stay_apart() -> None:
    assert quiz_of(in_json("You will look at rocks.\n\nTake ten minutes.")).introduction == (
        "You will look at rocks.\n\nTake ten minutes."
    )


def test_what_is_said_of_one_of_several_categories_is_not_said_of_all() -> None:
    category = in_moodle(TEXT).split("\n")[2]
    twice = in_moodle(TEXT).replace(f"{category}\n", f"{category}\n{category}\n")
    assert not quiz_of(twice).introduction


def test_what_is_said_of_one_of_several_lists_is_not_said_of_all() -> None:
    quiz = quiz_of(json.dumps([json.loads(in_json(TEXT)), json.loads(in_json(TEXT))]))
    assert (len(quiz.questions), quiz.introduction) == (4, "")
