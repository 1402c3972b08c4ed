from __future__ import annotations

import pytest

from generator.importing.picks import options_by_picks, picked
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("(x) slate", True),
        ("(•) slate", True),
        ("( ) slate", False),
        ("◉ slate", True),
        ("○ slate", False),
        ("☑ slate", True),
        ("[ ] slate", False),
        ("- [x] slate", True),
        ("• ○ slate", False),
        ("@ slate", True),
        ("slate", None),
        ("- slate", None),
    ],
)
def test_a_circle_or_box_tells_what_was_picked(text: str, chosen: bool | None) -> None:  # noqa: FBT001 - a table of cases
    read = picked(lines(text)[0])
    assert (read.picked, read.rest.text) == (chosen, "slate")


def test_what_stands_above_the_first_circle_is_the_stem() -> None:
    stem, options, doubts = options_by_picks(lines("Which rock?\nA grey one.\n○ slate,\nsplit\n◉ basalt"))
    assert texts(stem) == ["Which rock?", "A grey one."]
    assert [(option.text, option.picked) for option in options] == [("slate, split", False), ("basalt", True)]
    assert not doubts


def test_a_paragraph_without_a_circle_is_doubtful() -> None:
    _, _, doubts = options_by_picks(lines("Which?\n○ slate\n\nbasalt\n\n○ chalk"))
    assert [(doubt.code, texts(doubt.lines)) for doubt in doubts] == [("options-unclear", ["basalt"])]


def test_one_circle_makes_no_options() -> None:
    assert options_by_picks(lines("Which?\n○ slate"))[1] == ()
