from __future__ import annotations

import pytest

from generator.importing.clean.html_tags import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "Rocks that are older than a < b",
        "x<y and y>z",
        "H<sub>2</sub>O is water, 10<sup>3</sup> a thousand",
        "`<b>` makes text bold",
        "$a<b>c$",
        "an e-mail to <someone@home>",
        "List<Integer> is a type",
        "<bold move>",
        "What does <b>x</b> do?",
        "first<br>second",
        "<b>x",
        "<b>x</i>",
        "<title>x</title>",
        "a <- b",
        "```\nprint('<b>')\n```",
    ],
)
def test_text_without_styling_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("<b>~</b>", "~"),
        ("<b>Correct</b>", "Correct"),
        ('<span style="color: red">Basalt</span>', "Basalt"),
        ("<P>What is lava?</P>", "What is lava?"),
        ("<details><summary><b>Answer</b></summary>", "Answer"),
        ("<p><strong>Lava</strong></p>", "Lava"),
        ("<b>What does <i>x</i> do?</b>", "<b>What does <i>x</i> do?</b>"),
        ("<b>one</b> and <b>two</b>", "<b>one</b> and <b>two</b>"),
    ],
)
def test_tags_that_only_style_a_line_go(text: str, mended: str) -> None:
    (line,) = clean(lines(text)).lines
    assert (line.text, line.source) == (mended, text)
    assert line.edits == (("html_tags",) if mended != text else ())


def test_a_line_of_tags_alone_is_left_blank() -> None:
    page = "<p></p>\n<br/>\n<div class='answer'>\nLava\n</div>\n&nbsp;\n<details>\n<p>"
    assert texts(clean(lines(page)).lines) == ["Lava"]


@pytest.mark.parametrize(
    ("summary", "left"),
    [
        ("<summary>Show me</summary>", []),
        ("<details><summary><b>Показать</b></summary>", []),
        ("<summary>Answer</summary>", ["Answer"] * 3),
    ],
)
def test_what_unfolds_many_answers_is_a_button_unless_it_may_state_a_key(summary: str, left: list[str]) -> None:
    assert texts(clean(lines("\n".join([summary] * 3))).lines) == left


def test_summaries_that_differ_may_be_questions() -> None:
    page = "\n".join(f"<summary>What is rock {n}?</summary>" for n in range(4))
    assert texts(clean(lines(page)).lines) == [f"What is rock {n}?" for n in range(4)]
