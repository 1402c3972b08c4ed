"""The last option of a question, taken for the stem of the next."""

from __future__ import annotations

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.option_as_stem import with_option_as_stem
from tests.importing.drafts import question

ASKED = question("What does it do?", "The lava computes a sum", "The lava does nothing")


def _doubted(*questions: QuestionDraft) -> list[list[str]]:
    return [[doubt.code for doubt in found.doubts] for found in with_option_as_stem(questions)]


def test_a_stem_that_begins_as_the_options_above_may_be_one_of_them() -> None:
    assert _doubted(ASKED, question("The lava is larger than mud", "Ash", "Sand")) == [["option-lost"], []]


@pytest.mark.parametrize("stem", ["The lava is larger than what?", "Mud is larger than lava", ""])
def test_other_stems_are_none(stem: str) -> None:
    assert _doubted(ASKED, question(stem, "Ash", "Sand")) == [[], []]


def test_options_that_share_a_word_tell_nothing() -> None:
    above = question("What is it?", "The lava", "The mud")
    assert _doubted(above, question("The sand is warm.", "True", "False")) == [[], []]
