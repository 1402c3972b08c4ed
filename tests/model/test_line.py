from __future__ import annotations

import pytest

from generator.model.line import Line
from generator.model.span import Span, describe_lines, line_ranges

LAVA = Line("lava", Span(3, 0, 4), "lava")


def test_an_edit_keeps_the_place_and_names_its_rule() -> None:
    edited = LAVA.edited("Lava", "capitals").edited("LAVA", "shout")
    assert (edited.text, edited.source, edited.span) == ("LAVA", "lava", Span(3, 0, 4))
    assert edited.edits == ("capitals", "shout")


def test_an_edit_that_changes_nothing_is_none() -> None:
    assert LAVA.edited("lava", "capitals") is LAVA


def test_doubts_add_up() -> None:
    assert LAVA.doubted("one").doubted("two").doubts == ("one", "two")


@pytest.mark.parametrize(("text", "blank"), [("", True), (" \t\u00a0", True), ("a", False)])
def test_a_line_of_white_space_is_blank(text: str, *, blank: bool) -> None:
    assert Line(text, Span(1, 0, len(text)), text).blank is blank


@pytest.mark.parametrize(
    ("lines", "ranges", "said"),
    [
        ([], (), ""),
        ([4], ((4, 4),), "4"),
        ([3, 1, 2, 7, 2], ((1, 3), (7, 7)), "1-3, 7"),
        ([9, 10, 12, 13], ((9, 10), (12, 13)), "9-10, 12-13"),
    ],
)
def test_line_numbers_are_told_as_people_do(lines: list[int], ranges: tuple[tuple[int, int], ...], said: str) -> None:
    assert line_ranges(lines) == ranges
    assert describe_lines(lines) == said
