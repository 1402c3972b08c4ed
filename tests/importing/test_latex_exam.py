from __future__ import annotations

import pytest

from generator.importing.layouts.latex_exam import parse, score
from tests.importing.text import lines


@pytest.mark.parametrize("text", ["", r"\question What?", r"\choice a \choice b", "A question, and a choice of two."])
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_text_above_the_first_question_is_unplaced() -> None:
    draft = parse(lines("Read this.\n\\question What?\n\\choice a\n\\CorrectChoice b"))
    assert [line.text for part in draft.unparsed for line in part.lines] == ["Read this."]
    assert [(option.text, option.mark.value) for option in draft.questions[0].options] == [
        ("a", "wrong"),
        ("b", "right"),
    ]


def test_a_second_list_of_choices_is_another_question() -> None:
    first = "\\question Which floats?\n\\begin{choices}\n\\CorrectChoice Pumice\n\\choice Slate\n\\end{choices}\n"
    second = first.replace("floats", "is soft").replace("Pumice", "Talc")
    lost = second.partition("\n")[2]
    assert not any(question.doubts for question in parse(lines(first + second)).questions)
    assert "questions-missing" in {doubt.code for doubt in parse(lines(first + lost)).questions[0].doubts}
