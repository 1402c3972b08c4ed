from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Doubt, Passage
from generator.importing.judge.hidden_questions import of_quiz
from tests.importing.drafts import quiz
from tests.importing.text import lines


def test_a_question_that_holds_another_is_told_of_the_quiz() -> None:
    first, second = quiz("1", "2").questions
    hiding = replace(first, doubts=(Doubt("questions-missing", "two lists stand here", first.stem_lines),))
    (doubt,) = of_quiz(replace(quiz("1", "2"), questions=(hiding, second)))
    assert (doubt.code, doubt.lines) == ("questions-missing", first.stem_lines)


def test_other_doubts_are_those_of_the_question() -> None:
    first, second = quiz("1", "2").questions
    cut = replace(first, doubts=(Doubt("stem-cut", "its end is lost"),))
    assert not list(of_quiz(replace(quiz("1", "2"), questions=(cut, second))))


@pytest.mark.parametrize(("text", "told"), [("What is basalt?", True), ("Basalt", False)])
def test_a_line_that_asks_and_that_one_reading_alone_has_is_another_question(text: str, *, told: bool) -> None:
    first, second = quiz("1", "2").questions
    hiding = replace(first, doubts=(Doubt("readings-differ", "only one reading has it", lines(f"\n\n\n{text}")[3:]),))
    assert bool(list(of_quiz(replace(quiz("1", "2"), questions=(hiding, second))))) is told


def test_a_question_with_its_options_in_one_line_of_another_is_told() -> None:
    first, second = quiz("1", "2").questions
    said = lines("It cools.\nWhat is ash? A) Dust B) Mud C) Ice")
    hiding = replace(first, explanation=(Passage(said),))
    (doubt,) = of_quiz(replace(quiz("1", "2"), questions=(hiding, second)))
    assert (doubt.code, doubt.lines) == ("questions-missing", said[1:])
