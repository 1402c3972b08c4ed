from __future__ import annotations

import pytest

from generator.importing.title_options import with_title_doubts
from tests.importing.drafts import question


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("Rocks and lava unit 3 Answers p4", True),
        ("Rocks and lava", True),
        ("Rocks and water", False),
        ("Rocks and lava are what a volcano gives away when it is hot", False),
        ("Lava and rocks, unit 3", False),
    ],
)
def test_an_option_that_repeats_the_title(text: str, *, doubted: bool) -> None:
    (asked,) = with_title_doubts([question("What is shown?", text, "Mud")], "Rocks and lava, unit 3 – Answers")
    assert [doubt.code for doubt in asked.doubts] == (["options-unclear"] if doubted else [])
