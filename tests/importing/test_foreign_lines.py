"""Whatever layout reads a page: a line of it that a stem or an option took up is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.foreign_lines import with_foreign_lines
from tests.importing.drafts import question

STEMS = ("What is lava?", "What is ash?")


def _doubted(*options: str) -> list[list[str]]:
    drafts = tuple(question(stem, *options) for stem in STEMS)
    found = with_foreign_lines(QuizDraft("Rocks", drafts, width=60), ())
    return [[line.text for doubt in draft.doubts for line in doubt.lines] for draft in found.questions]


def test_a_line_below_an_option_is_told() -> None:
    assert _doubted("Rock\nby anna", "Mud", "Sand") == [["by anna"]] * 2


def test_an_option_that_goes_on_below_is_none() -> None:
    long = "Rock that was molten deep in the ground and then flowed out\nof it"
    assert _doubted(long, "Mud", "Sand") == [[]] * 2


@pytest.mark.parametrize("markdown", [True, False])
def test_markdown_that_people_wrote_is_as_they_wrote_it(*, markdown: bool) -> None:
    quiz = QuizDraft("Rocks", (question("by anna\nWhat is lava?", "Rock", "Mud"),), markdown=markdown)
    found = with_foreign_lines(replace(quiz, width=60), ())
    assert bool(found.questions[0].doubts) is not markdown
