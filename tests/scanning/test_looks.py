"""Where two engines differ in a word, further looks decide it, or leave it open."""

from __future__ import annotations

import pytest

from generator.scanning.looks import differ, settled

THRICE = 3


def put_together(first: str, *second: str) -> str:
    return settled((first,) * THRICE, second)


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("b = rand(150, 45)", ("b = rand(156, 45)", "b = rand(150, 45)", "b = rand(150, 45)"), "b = rand(150, 45)"),
        ("2. Is it hot?", ("PL: Is it hot?", "2. Is it hot?", "2. Is it hot?"), "2. Is it hot?"),
    ],
    ids=["seen by both", "a slip of one look"],
)
def test_a_word_that_one_engine_always_reads_stands(first: str, second: tuple[str, ...], wanted: str) -> None:
    assert put_together(first, *second) == wanted


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("98 % of them", ("8 % of them",) * THRICE),
        ("c[i] = a[i]", ("c{il = a[i]", "cCi] = a[i]", "cfi] = a[i]", "clil = a[i]")),
        ("a ≈10x gain", ("a ¥10x gain",) * THRICE),
        ("an error of 45%", ("an error of 4.5%", "an error of 45%", "an error of 45%", "an error of 4.5%")),
        ("H20 is water", ("HzO is water", "H2O is water", "H20 is water", "H20 is water")),
        ("the moon rises", ("the noon rises", "the moon rises", "the noon rises")),
    ],
    ids=[
        "said again and again",
        "never read by the other",
        "a sign that the other cannot write",
        "a sign that may be lost",
        "signs that look alike",
        "seen more often than the word",
    ],
)
def test_what_the_other_engine_has_against_it_stays(first: str, second: tuple[str, ...]) -> None:
    assert put_together(first, *second) == second[0]


def test_an_engine_that_contradicts_itself_decides_nothing() -> None:
    assert settled(("x = 1 m", "x = 7 m", "x = 1 m"), ("x = 4 m", "x = 9 m")) == "x = 4 m"


def test_spaces_case_and_typography_are_no_difference() -> None:
    assert not differ("“Why” – it is", '"why" - itis')
    assert differ("98 %", "8 %")
