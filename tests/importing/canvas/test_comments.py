from __future__ import annotations

import pytest

from generator.importing.canvas.comments import with_comments, without_comments
from tests.importing.drafts import question
from tests.importing.text import lines, texts


def test_what_stands_below_the_heading_is_a_comment() -> None:
    body, comments = without_comments(lines("What is lava?\nMud\nRock\nAdditional Comments:\n\nSee the map."))
    assert (texts(body), texts(comments)) == (
        ["What is lava?", "Mud", "Rock"],
        ["Additional Comments:", "See the map."],
    )
    draft = with_comments(question("What is lava?", "Mud", "Rock"), comments)
    assert ([p.text for p in draft.explanation], [d.code for d in draft.doubts]) == (
        ["See the map."],
        ["feedback-doubtful"],
    )


def test_an_empty_comment_is_no_doubt() -> None:
    draft = with_comments(question("What is lava?", "Mud", "Rock"), lines("Comments:"))
    assert (draft.explanation, draft.doubts, texts(draft.evidence)) == ((), (), ["Comments:"])


@pytest.mark.parametrize(
    "text", ["What is lava?\nFeedback\nRock", "Comments:\nMud\nRock", "What?\nComments: none\nRock"]
)
def test_an_option_or_a_stem_is_no_heading(text: str) -> None:
    assert without_comments(lines(text)) == (lines(text), ())
