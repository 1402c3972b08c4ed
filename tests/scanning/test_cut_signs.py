"""A circle or a box that the edge between two pages cut is put together, filled or not."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from generator.scanning.cut_signs import cut_sign
from generator.scanning.pieces import Box, Sign

from .pages import Page

SIZE, LEFT, HEIGHT = 22, 150, 400
LAST, FIRST = Box(190, 300, 500, 322), Box(190, 10, 400, 32)


def pages(kept: int, *, filled: bool, round_: bool) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Two pages with a sign between them, of which so many rows stand on the second, with white edges around both."""
    page = Page(600, 2 * HEIGHT)
    (page.circle if round_ else page.box)(LEFT, HEIGHT - SIZE - 1 + kept, filled=filled, size=SIZE)
    edge = np.full((30, 600, 3), 255, np.uint8)
    above, below = page.pixels[:HEIGHT], page.pixels[HEIGHT:]
    return np.vstack([above, edge]), below


def signs(*, round_: bool = True, left: int = LEFT) -> tuple[Sign, ...]:
    return tuple(
        Sign(Box(left, top, left + SIZE + 1, top + SIZE + 1), round=round_, filled=False) for top in (60, 110, 160)
    )


@pytest.mark.parametrize("kept", [0, 1, 7, 12, 20])
@pytest.mark.parametrize("round_", [True, False])
@pytest.mark.parametrize("filled", [True, False])
def test_the_two_parts_are_one_sign(kept: int, round_: bool, filled: bool) -> None:  # noqa: FBT001
    found = cut_sign(*pages(kept, filled=filled, round_=round_), signs(round_=round_), LAST, FIRST)
    assert found
    assert (found.round, found.filled) == (round_, filled)


def test_one_part_alone_is_none() -> None:
    above, below = pages(12, filled=False, round_=True)
    white = np.full_like(above, 255)
    assert cut_sign(white, below, signs(), LAST, FIRST) is None
    assert cut_sign(above, np.full_like(below, 255), signs(), LAST, FIRST) is None


def test_what_is_as_high_but_not_as_wide_is_none() -> None:
    above, below = pages(12, filled=False, round_=True)
    above[:, LEFT + 12 :], below[:, LEFT + 12 :] = 255, 255
    assert cut_sign(above, below, signs(), LAST, FIRST) is None


def test_text_below_its_upper_part_shows_that_no_edge_cut_it() -> None:
    lower = Box(190, 395, 500, 417)
    assert cut_sign(*pages(12, filled=False, round_=True), signs(), lower, FIRST) is None


@pytest.mark.parametrize("known", [(), signs()[:1], signs(left=400)], ids=["none", "one", "behind the text"])
def test_others_must_show_where_signs_stand(known: tuple[Sign, ...]) -> None:
    assert cut_sign(*pages(12, filled=False, round_=True), known, LAST, FIRST) is None
