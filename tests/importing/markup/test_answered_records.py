from __future__ import annotations

import pytest

from generator.importing.layouts.xml_records import parse, score
from tests.importing.text import lines

ONE = '<quiz><item><text>Which?</text><a ok="true">Rock</a><a ok="false">Mud</a></item></quiz>'


def test_answers_that_say_whether_they_are_right_fit() -> None:
    assert score(lines(ONE)) > 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Which? true false",
        ONE.replace('"false"', '"maybe"'),
        ONE.replace('"true"', '"false"'),
        ONE.replace('ok="false"', 'ko="false"'),
        '<settings><option on="true">Sound</option></settings>',
        "<quiz><item><text>Which?</text><a>Rock</a><a>Mud</a></item></quiz>",
    ],
    ids=["empty", "no XML", "another value", "none right", "another name", "settings", "no attribute"],
)
def test_other_texts_do_not(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_where_two_attributes_could_be_the_key_none_is() -> None:
    assert score(lines(ONE.replace("<a ", '<a shown="true" '))) == 0.0


def test_a_question_is_read_up_to_where_the_text_breaks_off() -> None:
    draft = parse(lines(ONE.replace("</quiz>", "<item><text>Wh")))
    assert [[option.mark.value for option in question.options] for question in draft.questions] == [["right", "wrong"]]
    assert draft.doubts


def test_which_of_two_texts_asks_may_not_be_sure() -> None:
    draft = parse(lines(ONE.replace("<text>Which?</text>", "<one>Look.</one><two>Which?</two>")))
    assert [doubt.code for doubt in draft.questions[0].doubts] == ["stem-doubtful"]


def test_three_answers_to_type_fit_as_well() -> None:
    typed = "<item><text>How many?</text><answer valid='1'>3</answer></item>"
    assert score(lines(f"<quiz>{typed * 3}</quiz>")) > 0
    assert score(lines(f"<quiz>{typed * 2}</quiz>")) == 0.0
    assert score(lines(f"<quiz>{typed.replace('answer', 'option') * 3}</quiz>")) == 0.0
