from __future__ import annotations

import pytest

from generator.bank.line_numbers import numbers, ranges


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        ("", ()),
        ("7", (7,)),
        ("3-5, 9", (3, 4, 5, 9)),
        ("9, 3 – 4", (3, 4, 9)),
        ("3-5, 4-6", (3, 4, 5, 6)),
        ("somewhere", ()),
        ("5-3", ()),
        ("0", ()),
    ],
)
def test_lines_are_read_as_notes_write_them(lines: str, wanted: tuple[int, ...]) -> None:
    assert numbers(lines, 20) == wanted


def test_lines_that_the_source_has_not_are_left_out() -> None:
    assert numbers("8-999999999, 12", 10) == (8, 9, 10)


def test_ranges_stay_ranges() -> None:
    assert tuple(ranges("38-44, 51", 100)) == ((38, 44), (51, 51))
