"""The structured data of a page, held against what search engines require."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from generator.bank.read import QuizFile, read_quiz
from generator.site.feed.readable import readable
from generator.site.feed.structured import structured_data
from tests.site.bank import small_bank

REQUIRED = {
    "Quiz": {"hasPart"},
    "Question": {"acceptedAnswer", "eduQuestionType", "text"},
    "Answer": {"text"},
    "Thing": {"name"},
    "AlignmentObject": {"alignmentType", "targetName"},
}
"""By type: what Google's "Education Q&A structured data" requires, or recommends as a whole."""


def data(tag: str) -> dict[str, Any]:
    match = re.fullmatch(r'<script type="application/ld\+json">(.*)</script>', tag, re.DOTALL)
    assert match
    assert "<" not in match[1]
    content = json.loads(match[1])
    assert isinstance(content, dict)
    return content


def check(node: object) -> None:
    """Check a node, and all below it."""
    if isinstance(node, list):
        for each in node:
            check(each)
    elif isinstance(node, dict):
        assert REQUIRED[node["@type"]] <= set(node)
        for name, value in node.items():
            assert value, name
            check(value)


def quiz(text: str) -> QuizFile:
    file, findings = read_quiz("q/x.yml", text.encode())
    assert file, findings
    return file


def test_every_quiz_of_the_bank_is_complete() -> None:
    told = [structured_data(file, url="https://x.org/q.html", language="en") for file in small_bank().files]
    assert sum(map(bool, told)) == 2, "the third waits for review"
    for tag in filter(None, told):
        content = data(tag)
        assert content["@context"] == "https://schema.org"
        assert content["@type"] == "Quiz"
        check({name: value for name, value in content.items() if name != "@context"})
        assert {part["eduQuestionType"] for part in content["hasPart"]} == {"Flashcard"}


def test_what_is_in_doubt_is_not_told() -> None:
    told = "".join(structured_data(file) for file in small_bank().files)
    for waiting in ("quokka", "axolotl"):
        assert waiting not in told


def test_no_text_ends_the_script() -> None:
    hostile = quiz(
        "title: a</script><script>x\nquestions:\n  - id: aaaaa1\n"
        "    stem: '</script><!--<script>alert(1)</script>'\n    answers: ['</script>']\n"
    )
    tag = structured_data(hostile)
    assert tag.count("<") == 2
    assert data(tag)["hasPart"][0]["acceptedAnswer"]["text"] == "</script>"


def test_a_question_without_a_right_option_is_left_out() -> None:
    none = quiz("title: T\nquestions:\n  - id: aaaaa1\n    stem: S\n    select: many\n    options:\n      - text: a\n")
    assert structured_data(none) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A *few* **words** and `code`.", "A few words and code."),
        ("Let $x_1 = 2$.\n\n$$\nx^2\n$$", "Let $x_1 = 2$.\n\n$$\nx^2\n$$"),
        ("```python\nx = [1]\n```", "x = [1]"),
        ("See [this](https://x.org/a_b_c).", "See this."),
        ("![a hill](../x.png)", "a hill"),
    ],
)
def test_texts_are_plain(text: str, expected: str) -> None:
    assert readable(text) == expected


def test_what_is_told_before_the_questions_describes_the_quiz() -> None:
    told = quiz("title: T\nintroduction: Read *slowly*.\nquestions:\n  - id: aaaaa1\n    stem: S\n    answers: [A]\n")
    assert data(structured_data(told))["description"] == "Read slowly."
