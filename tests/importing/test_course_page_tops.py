"""What stands behind a label where a new page begins may be the rest of its feedback."""

from __future__ import annotations

import pytest

from generator.importing.layouts.course_result_page import parse
from tests.importing.text import lines

TOP = "Quiz, 2 questions"
ABOVE = f"{TOP}\n1/1 point\n1. What is lava?\n\nRock.\n\nCorrect\n"
BELOW = "\n\nMud.\n\n1/1 point\n2. What is ash?\n\nGlass\n\nCorrect\n\nSoot"


def notes(text: str) -> list[str]:
    return [doubt.note for doubt in parse(lines(text)).questions[0].doubts if doubt.code == "options-unclear"]


@pytest.mark.parametrize("text", [f"{TOP}\n\nIt was molten once.", f"\nIt was molten once.\n{TOP}"])
def test_text_behind_a_label_at_the_top_of_a_page_is_in_doubt(text: str) -> None:
    assert notes(f"{ABOVE}{text}{BELOW}") == [
        "a new page begins between this and the label above; it may be feedback, and no option"
    ]


@pytest.mark.parametrize("text", ["\nIce.", f"{TOP}\n\nIce"])
def test_elsewhere_and_where_it_is_no_sentence_it_is_an_option(text: str) -> None:
    assert not notes(f"{ABOVE}{text}{BELOW}")
