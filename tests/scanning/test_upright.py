"""A page that lay askew is turned; one whose columns stand on other levels is not."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from generator.scanning.upright import upright

from .pages import Page


def two_columns() -> Page:
    """Lines of the right column a few pixels higher than those of the left, as where boxes or code stand above them."""
    page = Page(width=1240, height=1000)
    for n in range(20):
        page.text(40, 60 + 44 * n, "Which of these lakes is the deepest?")
        page.text(640, 50 + 44 * n, "Which of these rivers is the longest?")
    return page


def test_columns_on_other_levels_are_not_taken_for_one_askew() -> None:
    page = two_columns().pixels
    assert upright(page) is page


@pytest.mark.parametrize("degrees", [-1.5, 1.5])
def test_a_page_of_two_columns_that_lay_askew_is_straightened(degrees: float) -> None:
    picture = two_columns().picture
    askew = np.asarray(picture.rotate(degrees, fillcolor="white", resample=Image.Resampling.BICUBIC))
    rows = (upright(askew)[:, 40:600].min(axis=2) < 128).any(axis=1)
    assert (~rows[60:900]).sum() >= 15 * 20  # white rows between the lines of the left column
