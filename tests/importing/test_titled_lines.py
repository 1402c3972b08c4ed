"""The bar of a window that was taken for an option."""

from __future__ import annotations

from generator.importing.drafts import QuestionDraft
from generator.importing.titled_lines import with_titled_lines
from tests.importing.drafts import question
from tests.importing.text import lines

BAR = "Shallow rocks Graded Quiz • 30 min"
ASKED = question("What is lava?", "Molten rock", BAR)


def _codes(asked: QuestionDraft, title: str, text: str) -> list[str]:
    return [doubt.code for doubt in with_titled_lines((asked,), title, lines(text))[0].doubts]


def test_a_line_that_comes_again_and_begins_with_the_title_is_in_doubt() -> None:
    assert _codes(ASKED, "Shallow rocks", f"Mud\n{BAR}\nSand\n{BAR}") == ["options-unclear"]


def test_a_line_that_does_not_is_fine() -> None:
    assert not _codes(ASKED, "Shallow rocks", f"Mud\n{BAR}")
    assert not _codes(ASKED, "Deep rocks", f"{BAR}\n{BAR}")
    assert not _codes(question("What is it?", "Lava is hot", "Mud"), "Lava", "Lava is hot\nLava is hot")
