"""A tall page is cut between its lines."""

from __future__ import annotations

import numpy as np

from generator.scanning.tiles import tiles

from .pages import Page


def tall(height: int) -> Page:
    page = Page(500, height)
    for top in range(0, height, 40):
        page.text(20, top, "a line of a long page")
    return page


def test_the_tiles_are_the_page() -> None:
    pixels = tall(5000).pixels
    assert np.array_equal(np.concatenate([tile for _, tile in tiles(pixels)]), pixels)


def test_no_tile_is_taller_than_the_engine_reads_well() -> None:
    assert max(len(tile) for _, tile in tiles(tall(5000).pixels)) <= 1600


def test_no_line_is_cut() -> None:
    for _, tile in tiles(tall(5000).pixels):
        assert (tile[0] == 255).all()
        assert (tile[-1] == 255).all()


def test_a_short_page_is_one_tile() -> None:
    assert [top for top, _ in tiles(tall(900).pixels)] == [0]


def test_a_black_edge_of_the_scan_hides_no_gap() -> None:
    page = tall(3000)
    page.draw.rectangle((480, 0, 499, 2999), fill="black")
    for _, tile in tiles(page.pixels):
        assert (tile[0, :480] == 255).all()


def test_what_is_blank_below_the_last_line_of_a_page_is_left_out() -> None:
    page = Page(500, 1500)
    page.text(20, 100, "the last line of a document")
    ((top, tile),) = tiles(page.pixels)
    assert (top, len(tile) < 250) == (0, True)
    assert (page.pixels[len(tile) :] == 255).all()


def test_a_tall_gap_parts_two_tiles_and_a_low_one_does_not() -> None:
    page = Page(500, 1500)
    for top in (20, 160, 1300):
        page.text(20, top, "a line of a page")
    first, last = tiles(page.pixels)
    assert (first[0], len(first[1]) < 300, last[0] > 1200) == (0, True, True)
    assert last[0] + len(last[1]) == 1500


def test_an_empty_page_is_one_tile() -> None:
    assert [(top, len(tile)) for top, tile in tiles(Page(500, 1500).pixels)] == [(0, 1500)]
