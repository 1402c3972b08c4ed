from __future__ import annotations

import pytest

from generator.importing.caption_options import with_caption_doubts
from tests.importing.drafts import question

OTHERS = [question("What is lava?", "Rock", "Mud", "Ice"), question("What is ash?", "Dust", "Mud", "Ice")]


@pytest.mark.parametrize(
    ("stem", "options", "doubted"),
    [
        ("Refer to the exhibit. What is shown?", ("q04", "Rock", "Mud", "Ice"), True),
        ("Was zeigt die Abbildung?", ("q04", "Rock", "Mud", "Ice"), True),
        ("Refer to the exhibit. What is shown?", ("Rock", "Mud", "Ice"), False),
        ("What is tuff?", ("Dust", "Rock", "Mud", "Ice"), False),
    ],
)
def test_an_option_more_where_a_picture_is_spoken_of(stem: str, options: tuple[str, ...], *, doubted: bool) -> None:
    *_, asked = with_caption_doubts([*OTHERS, question(stem, *options)])
    assert [doubt.code for doubt in asked.doubts] == (["options-unclear"] if doubted else [])
