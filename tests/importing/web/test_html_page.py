from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.layouts.html_page import score
from generator.importing.pipeline import import_text
from generator.importing.web.tree import read_html
from generator.model.question import Question
from tests.importing.conservation import imported
from tests.importing.text import lines

CASES = sorted((Path(__file__).parents[2] / "fixtures" / "layouts" / "html_page").glob("*.txt"))
TEXTS = [path.read_text(encoding="utf-8") for path in CASES]


def read(*questions: str) -> tuple[Question, ...]:
    quiz = import_text("q.html", "\n".join(questions).encode(), layout="html-page").quiz
    assert quiz
    return quiz.questions


def block(options: str, attributes: str = "", asked: str = "What is it?") -> str:
    return f"<div {attributes}><p>{asked}</p><ul>{options}</ul></div>"


def key(question: Question) -> list[bool]:
    return [option.correct for option in question.options]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "What is <b>it</b>?\n<i>Lava</i>",
        "<nav><ul><li>Home</li><li>About</li></ul></nav>\n<p>Which?</p>",
        "<question>\n<option correct='true'>a</option>\n<option correct='false'>b</option>\n</question>" * 2,
        "- <input type='radio' value='0'> a\n- <input type='radio' value='1'> b\n" * 2,
    ],
    ids=["empty", "tags in prose", "a menu", "XML", "Markdown"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_elements_end_where_html_says_so() -> None:
    text = "<ul><li>a<li>b<p>c<div>d</div></ul><br>e<script>'<li>'</script><!-- <li> --></x>"
    root = read_html(text)
    items = [node for node in root.every() if node.name == "li"]
    assert [text[node.begin : node.end] for node in items] == ["a", "b<p>c<div>d</div>"]
    assert [node.name for node in root.children] == ["ul", "br", "script", "!"]


@pytest.mark.parametrize(
    ("options", "attributes"),
    [
        ('<li data-correct="false">a</li><li data-correct="true">b</li>', ""),
        ("<li>a</li><li data-correct>b</li>", ""),
        ('<li><input type="radio" name="x">a</li><li><input type="radio" name="x" valid="valid">b</li>', ""),
        ('<li class="option">a</li><li class="option"><!-- right -->b</li>', 'data-answer="b"'),
        ('<li class="option">a</li><li class="option is-correct">b</li>', ""),
        ('<li class="incorrect">a</li><li class="correct">b</li>', ""),
        ('<li onclick="check(this, false)">a</li><li onclick="check(this, true)">b</li>', ""),
        ('<li class="option">a</li><li class="option">b</li>', 'data-answer="b"'),
        ('<li data-value="x" class="option">a</li><li data-value="y" class="option">b</li>', 'data-correct-answer="y"'),
        ('<li class="option" data-index="0">a</li><li class="option" data-index="1">b</li>', 'data-answer="1"'),
        ("<li>a</li><li>b</li>", 'data-answer="B"'),
        ('<li class="option"><span class="letter">A</span> a</li><li class="option">b</li>', 'data-answer="b"'),
    ],
)
def test_attributes_say_what_is_right(options: str, attributes: str) -> None:
    for question in read(block(options, attributes), block(options, attributes)):
        assert (key(question), question.review) == ([False, True], ())
        assert [option.text for option in question.options] == ["a", "b"]


@pytest.mark.parametrize(
    ("options", "attributes"),
    [
        ('<li class="option">a</li><li class="option">b</li>', ""),
        ('<li class="option">a</li><li class="option">b</li>', 'data-answer="1"'),
        ('<li class="option">a</li><li class="option">b</li>', 'data-answer="z"'),
        ('<li data-correct="true">a</li><li data-correct="true">b</li>', ""),
        ('<li class="correct">a</li><li>b</li>', 'data-answer="b"'),
        ('<li class="option" data-answer="0">a</li><li class="option" data-answer="1">b</li>', ""),
        ('<li><input type="radio" name="x" checked>a</li><li><input type="radio" name="x">b</li>', ""),
        ('<li><input type="radio" name="x" value="0">a</li><li><input type="radio" name="x" value="1">b</li>', ""),
    ],
)
def test_what_is_not_sure_is_a_draft(options: str, attributes: str) -> None:
    for question in read(block(options, attributes), block(options, attributes)):
        assert question.review


def test_numbers_count_from_0_where_one_is_0_and_from_1_where_one_is_as_high_as_there_are_options() -> None:
    both = '<li class="option">a</li><li class="option">b</li>'
    first, second = read(block(both, 'data-answer="0"'), block(both, 'data-answer="1"', "What else?"))
    assert (key(first), key(second), first.review, second.review) == ([True, False], [False, True], (), ())
    first, second = read(block(both, 'data-answer="1"'), block(both, 'data-answer="2"', "What else?"))
    assert (key(first), key(second), first.review, second.review) == ([True, False], [False, True], (), ())


def test_several_right_radio_buttons_are_doubted() -> None:
    options = "".join(f'<li data-correct="{n < 2}"><input type="radio" name="x">{n}</li>' for n in range(3))
    assert all(question.review for question in read(block(options), block(options)))


@given(
    st.sampled_from(TEXTS),
    st.integers(0, 1500),
    st.integers(0, 80),
    st.sampled_from(["", "<", "</div>", "<li>", '"', "<!--", "<pre>", "&amp;", "é\n", "<details>", "<p>Answer: b</p>"]),
)
def test_nothing_is_lost(text: str, at: int, length: int, instead: str) -> None:
    imported((text[:at] + instead + text[at + length :]).encode(), "html-page")


def test_a_long_page_is_read_in_time() -> None:
    options = '<li data-correct="false">Basalt, which is dark</li><li data-correct="true">Pumice, which floats</li>'
    text = "\n".join(block(options).replace("What", f"{n}. What") for n in range(1, 2500))
    begin = time.perf_counter()
    assert len(read(text)) == 2499
    assert time.perf_counter() - begin < 30


def test_text_between_line_breaks_belongs_to_the_options_below() -> None:
    text = "<head><title>Rocks</title></head>\n" + "".join(
        f"{stem} <br>\n<input type='radio' name='{n}' data-correct='true'>{right} <br>\n"
        f"<input type='radio' name='{n}' data-correct='false'>{wrong} <br>\n\n"
        for n, (stem, right, wrong) in enumerate((("What flows?", "Lava", "Slate"), ("What floats?", "Pumice", "Tin")))
    )
    found = read(text)
    assert [(question.stem.strip(), key(question), question.explanation) for question in found] == [
        ("What flows?", [True, False], ""),
        ("What floats?", [True, False], ""),
    ]
    assert not any(question.review for question in found)
