from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.number import number, plain, tolerance


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("42", "42"),
        ("-12.5", "-12.5"),
        ("+3", "3"),
        (".5", "0.5"),
        ("5.", "5"),
        ("1.5e-3", "0.0015"),
        ("2E3", "2000"),
        (" 7 ", "7"),
        ("010", "10"),
        ("1e300", "1e300"),
    ],
)
def test_a_number_is_read_exactly(text: str, value: str) -> None:
    assert number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        ".",
        "1,5",
        "1 000",
        "1_000",
        "5%",
        "1/2",
        "NaN",
        "inf",
        "0x1F",
        "1e999",
        "1e-999",
        "٣",
        "3 ms",
        "9" * 99,
    ],
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "answer", "distance"),
    [("0", "5", "0"), ("0.01", "5", "0.01"), ("5%", "200", "10"), ("10 %", "-0.1", "0.01"), ("1%", "0", "0")],
)
def test_a_tolerance_is_a_distance(text: str, answer: str, distance: str) -> None:
    assert tolerance(text, Decimal(answer)) == Decimal(distance)


@pytest.mark.parametrize("text", ["-1", "-1%", "%", "", "five", "5%%"])
def test_what_is_no_tolerance_is_none(text: str) -> None:
    assert tolerance(text, Decimal(1)) is None


@pytest.mark.parametrize(
    ("value", "written"),
    [("0.10", "0.1"), ("1200", "1200"), ("1E+3", "1000"), ("1.5e-20", "1.5e-20"), ("3e40", "3e40"), ("-0", "-0")],
)
def test_a_number_is_written_for_people_and_browsers(value: str, written: str) -> None:
    assert plain(Decimal(value)) == written


@given(st.decimals(allow_nan=False, allow_infinity=False, places=12).filter(lambda value: abs(value) < 10**15))
def test_what_is_written_is_the_same_number(value: Decimal) -> None:
    assert number(plain(value)) == value
