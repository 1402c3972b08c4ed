from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.layouts import moodle_xml, qti_items
from generator.importing.markup.html_text import html_lines
from generator.importing.markup.tree import Element, read_xml
from generator.importing.pipeline import import_text
from generator.model.question import Quiz
from tests.importing.conservation import imported
from tests.importing.text import lines, texts

FIXTURES = Path(__file__).parents[2] / "fixtures" / "layouts"
MOODLE = (FIXTURES / "moodle_xml" / "kinds.txt").read_text(encoding="utf-8")
KINDS = (FIXTURES / "moodle_xml" / "gaps-and-pairs.txt").read_text(encoding="utf-8")
QTI = (FIXTURES / "qti_items" / "first.txt").read_text(encoding="utf-8")


def quiz(text: str) -> Quiz:
    result = import_text("quiz.txt", text.encode())
    assert result.quiz
    return result.quiz


def html(text: str, *, escaped: bool = False, plain: bool = False) -> list[str]:
    return texts(html_lines(lines(text), escaped=escaped, plain=plain)[0])


def test_an_element_knows_its_places() -> None:
    text = '<a x="1 > 0">é<b/><c>d</c></a>'
    root = read_xml(text).root
    assert isinstance(root, Element)
    empty, other = root.children
    assert text[root.begin : root.end] == "é<b/><c>d</c>"
    assert (text[empty.start : empty.stop], text[empty.begin : empty.end]) == ("<b/>", "")
    assert (text[other.begin : other.end], text[other.start : other.stop]) == ("d", "<c>d</c>")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<a><b></a>", "mismatched tag"),
        ("<a>", "no element found"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "no document type"),
        ("<a>" * 80, "fewer levels"),
        ("<a>&b;</a>", "undefined entity"),
    ],
)
def test_a_mistake_ends_the_reading(text: str, reason: str) -> None:
    mistake = read_xml(text).mistake
    assert mistake
    assert mistake[1] == reason


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<p>One</p><p>two</p>", ["One", "two"]),
        ("<p>Is <b>not</b> x&nbsp;&lt; 3?</p>", ["Is not x < 3?"]),
        ("x<sup>2</sup> + H<sub>2</sub>O", ["x² + H₂O"]),
        ("<code>let x;</code>", ["`let x;`"]),
        ("#include <iostream>", ["#include <iostream>"]),
        (r"\( x^2 \) and \[y &lt; 1\]", ["$x^2$ and $$y < 1$$"]),
        ("<p>ba&#x200b;salt &#8238;and&#xFFFE; mud</p>", ["basalt and mud"]),
    ],
)
def test_html_becomes_text(text: str, read: list[str]) -> None:
    assert html(text) == read


def test_escaped_html_is_html_as_well_unless_it_is_plain_text() -> None:
    assert html("&lt;p&gt;a &amp;lt; b&lt;/p&gt;", escaped=True) == ["a < b"]
    assert html("What is &lt;p&gt;?", escaped=True, plain=True) == ["What is <p>?"]
    assert html("<![CDATA[a &lt; <i>b</i>]]>", escaped=True) == ["a < b"]


@pytest.mark.parametrize("text", ['<img src="a.png">', "x<sup>a/b</sup>", "<table><tr><td>1</td></tr></table>"])
def test_what_is_no_text_is_told(text: str) -> None:
    assert any(line.doubts for line in html_lines(lines(text), escaped=False)[0])


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ('"multichoice"', '"calculated"', "key-unclear"),
        ('"multichoice"', '"ordering"', "key-unclear"),
        ('"multichoice"', '"cloze"', "key-unclear"),
        ("<text>10</text>", "<text>ten</text>", "key-unclear"),
        ("<single>false", "<single>true", "key-unclear"),
        ("</tolerance>", "</tolerance><unit>m</unit>", "key-unclear"),
        ("<p>Granit</p>", '<img src="x.png"/>', "option-doubtful"),
    ],
)
def test_what_moodle_says_and_is_not_read_is_told(before: str, after: str, code: str) -> None:
    codes = {note.code for each in quiz(MOODLE.replace(before, after)).questions for note in each.review}
    assert code in codes or "text-doubtful" in codes


def test_options_in_qti_that_no_score_names_have_no_key() -> None:
    found = quiz(QTI.replace('SCORE">100', 'SCORE">0')).questions
    assert all("key-missing" in {note.code for note in each.review} for each in found)


def test_a_name_that_is_no_option_is_told() -> None:
    found = quiz(QTI.replace(">13</varequal>", ">19</varequal>")).questions[0]
    assert "key-unclear" in {note.code for note in found.review}


@pytest.mark.parametrize("text", [MOODLE, QTI], ids=["Moodle", "QTI"])
def test_what_stands_before_a_mistake_is_read_and_the_rest_is_told(text: str) -> None:
    whole = quiz(text).questions
    cut = text[: text.rindex("<varequal" if text is QTI else "<answer")]
    read = quiz(cut)
    assert [each.stem for each in read.questions] == [each.stem for each in whole[:-1]]
    assert {note.code for note in read.review} == {"questions-missing", "text-unplaced"}


@pytest.mark.parametrize("text", ["<p>Which?</p>", '<?xml version="1.0"?><svg/>', "Which?\n<quiz>", ""])
def test_other_texts_do_not_fit(text: str) -> None:
    assert moodle_xml.score(lines(text)) == qti_items.score(lines(text)) == 0.0


@given(
    st.integers(0, 3500), st.integers(0, 60), st.sampled_from(["", "<", "&amp;", "}", "[[2]]", "{1:SA:=a~b}", "~#="])
)
def test_nothing_of_gaps_and_pairs_is_lost(at: int, length: int, instead: str) -> None:
    imported((KINDS[:at] + instead + KINDS[at + length :]).encode(), "moodle-xml")


@given(
    st.sampled_from([MOODLE, QTI]), st.integers(0, 2000), st.integers(0, 40), st.sampled_from(["", "<", "&amp;", "é\n"])
)
def test_nothing_is_lost(text: str, behind: int, length: int, instead: str) -> None:
    layout, first = (
        ("moodle-xml", '<question type="truefalse"') if text is MOODLE else ("qti-items", '<item ident="q2"')
    )
    at = text.index(first) + behind  # one question is whole: where none is, another layout guesses
    imported((text[:at] + instead + text[at + length :]).encode(), layout)


def test_an_answer_inside_another_is_told() -> None:
    answers = '<answer fraction="100"><text>Pumice</text>{}</answer><answer fraction="0"><text>Slate</text></answer>'
    text = (
        '<quiz><question type="multichoice"><questiontext><text>Which floats?</text></questiontext>{}</question></quiz>'
    )
    inner = '<answer fraction="0"><text>Chalk</text></answer>'
    assert not quiz(text.format(answers.format(""))).questions[0].review
    assert "option-lost" in {note.code for note in quiz(text.format(answers.format(inner))).questions[0].review}
