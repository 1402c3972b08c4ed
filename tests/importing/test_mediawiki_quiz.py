from __future__ import annotations

import pytest

from generator.importing.layouts.mediawiki_quiz import parse, score
from tests.importing.text import lines

QUIZ = '<quiz>\n{Which?\n|type="()"}\n- a\n+ b\n</quiz>'


@pytest.mark.parametrize(
    "text",
    ["", "<quiz>\n+ a\n- b\n</quiz>", '{Which?\n|type="()"}\n- a\n+ b', "+ a\n- b"],
    ids=["empty", "no braces", "no tag", "a list"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_a_plus_stands_at_the_right_option() -> None:
    assert score(lines(QUIZ)) == 1.0
    (question,) = parse(lines(QUIZ)).questions
    assert [(option.text, option.mark.value) for option in question.options] == [("a", "wrong"), ("b", "right")]
    assert not question.doubts


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("- a\n+ b\nc\n</quiz>", True),
        ("- a\n+ b {What?\n</quiz>", True),
        ("- a\n+ b {c}\n</quiz>", False),
        ("- a\n+ b\n|| c\n</quiz>", False),
        ("| T | F\n+- a\n-+ b\n</quiz>", True),
    ],
    ids=["no sign", "a brace", "braces", "feedback", "a table of signs"],
)
def test_what_is_no_option_is_doubted(text: str, *, doubted: bool) -> None:
    (question,) = parse(lines(f'<quiz>\n{{Which?\n|type="()"}}\n{text}')).questions
    assert bool(question.doubts) is doubted


def test_what_stands_around_the_quiz_is_not_placed() -> None:
    draft = parse(lines(f"== Rivers ==\n{QUIZ}\nSee also"))
    assert draft.title == "Rivers"
    assert [line.text for part in draft.unparsed for line in part.lines] == ["See also"]


def test_a_brace_that_is_not_closed_takes_no_other_question_in() -> None:
    draft = parse(lines("<quiz>\n{What?\n- c\n+ d\n" + QUIZ.removeprefix("<quiz>\n")))
    assert [question.stem_text for question in draft.questions] == ["What?", "Which?"]
    assert [bool(question.doubts) for question in draft.questions] == [True, False]
