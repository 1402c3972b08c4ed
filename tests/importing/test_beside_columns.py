"""Two columns of a page, read as one: the number of another question stands in a line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.beside_columns import with_columns
from generator.importing.drafts import QuizDraft
from tests.importing.drafts import question


def _read(*stems: str) -> QuizDraft:
    asked = (replace(question(stem, "Rock", "Mud"), number=str(n)) for n, stem in enumerate(stems, start=1))
    return with_columns(QuizDraft("Rocks", tuple(asked)))


def test_one_such_line_is_told_of_its_question() -> None:
    found = _read("What is lava? 7. Where is basalt from?", "What is ash?")
    assert [bool(each.doubts) for each in found.questions] == [True, False]
    assert not found.doubts


def test_several_are_told_of_all_questions_and_of_the_quiz() -> None:
    found = _read("What is lava? 7. Where is basalt from?", "What is ash? | 8. The table shows rocks.", "What is mud?")
    assert all(each.doubts for each in found.questions)
    assert [doubt.code for doubt in found.doubts] == ["questions-missing"]


@pytest.mark.parametrize(
    "stem", ["What is lava?", "Look: 1. It melts. 2. It flows.", "It weighs 7.5 kg. What is it?", "Is it hot? 9.A"]
)
def test_other_numbers_in_a_stem_are_no_columns(stem: str) -> None:
    assert not any(each.doubts for each in _read(stem, stem).questions)
