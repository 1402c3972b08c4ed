"""Where a circle may have been cut between two pages of a text layer."""

from __future__ import annotations

from generator.scanning.page_joints import flows
from generator.scanning.pieces import Box
from generator.scanning.reading import Place, WrittenLine


def _line(text: str, left: int = 100) -> WrittenLine:
    return WrittenLine(text, Place(1, Box(left, 0, left + 300, 30), 1.0, "", figure=False))


def test_a_circle_that_the_edge_may_have_cut_parts_two_pages() -> None:
    assert not flows([_line("○ Pumice")], [_line("Basalt", left=180), _line("○ Granite")])


def test_text_that_stands_no_farther_in_than_circles_goes_on() -> None:
    assert flows([_line("○ Pumice")], [_line("Correct", left=110), _line("○ Granite")])
    assert flows([_line("○ Pumice")], [_line("☐ Granite")])
