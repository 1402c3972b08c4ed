"""Nothing that an XML document says outside its questions is passed over."""

from __future__ import annotations

import pytest

from generator.importing.markup.outside import outside
from generator.importing.markup.tree import read_xml
from generator.importing.pipeline import import_text

OWN = (
    "<question><text>Which rock floats?</text>"
    '<answer right="1">Pumice</answer><answer right="0">Ore</answer></question>'
)
MOODLE = (
    '<question type="multichoice"><questiontext><text>Which rock floats?</text></questiontext>'
    '<answer fraction="100"><text>Pumice</text></answer><answer fraction="0"><text>Ore</text></answer></question>'
)


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ("<q><note>Choose what is <b>not</b> right.</note></q>", ["Choose what is <b>not</b> right."]),
        ("<q><a><b><c>See the old book.</c></b></a></q>", ["See the old book."]),
        ("<q><title>All the rocks of it</title><kind>two words</kind><n>A name of rocks</n></q>", []),
    ],
)
def test_sentences_are_found(document: str, told: list[str]) -> None:
    assert [document[each.begin : each.end] for each in outside(document, read_xml(document), [])] == told


def test_what_a_question_holds_is_not() -> None:
    tree = read_xml("<q><item><note>Choose the right one.</note></item></q>")
    assert tree.root
    assert not outside("<q><item><note>Choose the right one.</note></item></q>", tree, tree.root.children)


@pytest.mark.parametrize(
    "document",
    [
        f"<quiz>{OWN}<question><text>Why does it float so well?</text><because>Gas</because></question></quiz>",
        f"<quiz>{MOODLE}<intro>Choose what is not right.</intro></quiz>",
    ],
)
def test_a_quiz_says_that_something_was_not_read(document: str) -> None:
    quiz = import_text("quiz.xml", document.encode()).quiz
    assert quiz
    assert [question.stem for question in quiz.questions] == ["Which rock floats?"]
    assert "text-unplaced" in [note.code for note in quiz.review]
