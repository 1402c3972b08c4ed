from __future__ import annotations

import time

import pytest

from generator.review.compare import compared


@pytest.mark.parametrize(
    ("mine", "theirs", "shown"),
    [
        (["One tide"], ["One tide"], (["One tide"], ["One tide"])),
        (["98 % of it"], ["8 % of it"], (["<mark>98</mark> % of it"], ["<mark>8</mark> % of it"])),
        (["a tide"], ["a low tide"], (["a tide"], ["a <mark>low</mark> tide"])),
        (["a+b"], ["a*b"], (["a<mark>+</mark>b"], ["a<mark>*</mark>b"])),
        (["a", "b c"], ["a b", "c"], (["a", "b c"], ["a b", "c"])),
        (["x < 3"], ["x > 3"], (["x <mark>&lt;</mark> 3"], ["x <mark>&gt;</mark> 3"])),
        ([], ["alone"], ([], ["alone"])),
        (["alone"], [""], (["alone"], [""])),
        (["How hot is lava?"], ["The tide is low"], (["How hot is lava?"], ["The tide is low"])),
    ],
)
def test_what_one_reading_has_alone_is_marked(
    mine: list[str], theirs: list[str], shown: tuple[list[str], list[str]]
) -> None:
    assert tuple(map(list, compared(mine, theirs))) == shown


def test_a_page_on_one_line_takes_no_time() -> None:
    start = time.perf_counter()
    compared(["one two " * 20_000], ["two one " * 20_000])
    assert time.perf_counter() - start < 2
