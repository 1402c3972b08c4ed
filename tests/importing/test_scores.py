from __future__ import annotations

import pytest

from generator.importing.scores import score


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("1/1 point", True),
        ("0/1 point", False),
        ("1 / 1 pts", True),
        ("0.5/1 points", False),
        ("0,5/1 points", False),
        ("/1 point", None),
        ("45/15 points", None),
        ("10/10 points (100%)", True),
        ("45/15 points (100 %)", True),
        ("8/10 points (80%)", False),
        ("v 1/1 POINT", True),
        ("1/1分", True),
        ("8/9 得分（89%)", False),
    ],
)
def test_a_score_tells_whether_all_was_right(text: str, full: bool | None) -> None:  # noqa: FBT001
    found = score(text)
    assert found
    assert found.full is full


@pytest.mark.parametrize("text", ["", "1/1", "point", "1 point", "3/4 of the way", "a/1 pointer", "1/1 pointless"])
def test_other_text_is_no_score(text: str) -> None:
    assert score(text) is None


def test_only_the_whole_quiz_has_a_percentage() -> None:
    (whole, one) = (score("10/10 points (100%)"), score("1/1 point"))
    assert whole
    assert one
    assert (whole.whole_quiz, one.whole_quiz) == (True, False)
    assert (whole.start, whole.end) == (0, 19)
