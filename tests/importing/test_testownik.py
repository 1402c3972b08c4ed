from __future__ import annotations

import pytest

from generator.importing.layouts.testownik import parse, score
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    ["", "X0100", "A title\nX10\nWhich?\na\nb", "X10\nWhich?\na", "10\nWhich?\na\nb", "XOR10\nWhich?\na\nb"],
    ids=["empty", "signs alone", "text above", "too few options", "no X", "another word"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_each_sign_speaks_of_a_line() -> None:
    (question,) = parse(lines("X10\nWhich?\na\nb")).questions
    assert [(option.text, option.mark.value) for option in question.options] == [("a", "right"), ("b", "wrong")]


def test_where_signs_and_lines_differ_in_number_no_sign_counts() -> None:
    (question,) = parse(lines("X10\nWhich?\na\nb\nc")).questions
    assert {option.mark.value for option in question.options} == {"none"}
    assert question.doubts
