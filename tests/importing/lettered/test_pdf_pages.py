from __future__ import annotations

from generator.importing.lettered.pdf_pages import without_page_edges
from tests.importing.text import lines, removed, texts

PAGES = "Rocks\n1. Which?\n• slate\n12\n\fRocks\n• chalk\n13\n\fRocks\n• basalt\n14"


def test_numbers_and_headers_at_page_edges_go_and_the_first_header_stays() -> None:
    assert texts(without_page_edges(lines(PAGES)).lines) == ["Rocks", "1. Which?", "• slate", "• chalk", "• basalt"]
    assert removed(PAGES, without_page_edges(lines(PAGES)).removals) == [
        (4, "12"),
        (5, "Rocks"),
        (7, "13"),
        (8, "Rocks"),
        (10, "14"),
    ]


def test_a_footer_goes_from_every_page() -> None:
    text = "a\nb\nc\nGeology 101\n\fd\ne\nf\nGeology 102"
    assert texts(without_page_edges(lines(text)).lines) == ["a", "b", "c", "\fd", "e", "f"]


def test_without_page_breaks_a_number_may_be_anything() -> None:
    assert texts(without_page_edges(lines("How many?\n12\n13")).lines) == ["How many?", "12", "13"]


def test_a_line_that_calls_itself_a_page_goes() -> None:
    assert texts(without_page_edges(lines("a\nPage 3 of 9\nb")).lines) == ["a", "b"]


def test_an_option_that_comes_again_at_an_edge_stays() -> None:
    text = "1. Which?\n• none\n\f2. Which?\n• none"
    assert without_page_edges(lines(text)).removals == ()


def test_a_key_that_comes_again_at_an_edge_stays() -> None:
    text = "1. Which?\n• slate\nAnswer: slate\n\f2. Why?\n• slate\nAnswer: slate"
    assert without_page_edges(lines(text)).removals == ()


def test_a_number_that_counts_no_pages_stays() -> None:
    text = "1. Which?\n• about\n\f12\n• 14\n\f2. Why?\n• so"
    assert without_page_edges(lines(text)).removals == ()
