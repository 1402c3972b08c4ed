"""Where pages of a text layer go on in one another."""

from __future__ import annotations

from generator.scanning.page_joints import flows, goes_on, has_edges
from generator.scanning.pieces import Box
from generator.scanning.reading import Place, WrittenLine


def _line(text: str, left: int = 100) -> WrittenLine:
    return WrittenLine(text, Place(1, Box(left, 0, left + 300, 30), 1.0, "", figure=False))


def _page(*texts: str) -> list[WrittenLine]:
    return [_line(text) for text in texts]


def test_pages_with_nothing_but_their_text_have_no_edges() -> None:
    assert not has_edges([_page("Rocks", "Which floats?", "○ Pumice"), _page("Correct", "2.", "○ Basalt")])


def test_a_header_that_comes_again_is_an_edge() -> None:
    assert has_edges([_page("Rocks, part 1", "1.", "A stem"), _page("Rocks, part 2", "2.", "Another")])


def test_a_label_that_begins_two_pages_and_stands_elsewhere_is_no_header() -> None:
    assert not has_edges([_page("Correct", "Rock"), _page("Correct", "A stem", "Correct", "Another stem")])


def test_numbers_that_count_the_pages_are_an_edge() -> None:
    assert has_edges([_page("A stem", "1"), _page("Another", "2")])


def test_the_number_of_a_question_at_the_foot_of_a_page_is_none() -> None:
    assert not has_edges([_page("A stem", "4."), _page("Another", "more")])


def test_a_circle_that_the_edge_may_have_cut_parts_two_pages() -> None:
    assert not flows([_line("○ Pumice")], [_line("Basalt", left=180), _line("○ Granite")])


def test_text_that_stands_no_farther_in_than_circles_goes_on() -> None:
    assert flows([_line("○ Pumice")], [_line("Correct", left=110), _line("○ Granite")])
    assert flows([_line("○ Pumice")], [_line("☐ Granite")])


def test_a_sentence_goes_on_below() -> None:
    assert goes_on([_line("This algorithm never ends, since")], [_line("there is a loop.")])
    assert not goes_on([_line("Which of these is a rock?")], [_line("basalt")])
    assert not goes_on([_line("Rocks that float")], [_line("Pumice")])
