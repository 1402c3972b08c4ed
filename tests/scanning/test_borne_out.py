"""A line is sure where each of its words is read by another engine as well."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.scanning.borne_out import borne_out, differ


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("a lake", ("a lake",)),
        ("a lake (deep)", ("A lake(deep)",)),
        ("c[i] = b[j]", ("cCil = bf5]", "c[i]=b[j]")),
        ("a = rand(150, 45)", ("a = rand(15@, 45)", "a=rand(150,4S)")),
        ("x − 1 ≤ “y”", ('x - 1 < "y"', 'x – 1 ≤ "y')),
        ("The $$i^{th}$$ word", ("The $$i4{th}$$ word", "The $$i^{th}$$ ward")),
    ],
    ids=["both", "spaces and case", "one engine knows no code", "each knows a half", "typography", "formula"],
)
def test_words_that_another_engine_reads_too_are_borne_out(text: str, others: tuple[str, ...]) -> None:
    assert borne_out(text, others)


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("98 %", ("8 %", "9 %")),
        ("a lake", ()),
        ("", ("",)),
        ("it is deep", ("it is not deep", "it is not deep")),
        ("it is not deep", ("it is deep", "it is deep")),
        ("x² + 1", ("x2 + 1", "x2 + 1")),
        ("c[i]", ("c[1]", "c{i]")),
        ("1.5 m", ("15 m", "15 m")),
    ],
    ids=["a digit", "nobody else", "no text", "a word more", "a word less", "a raised digit", "brackets", "a point"],
)
def test_a_word_that_nobody_else_reads_is_not(text: str, others: tuple[str, ...]) -> None:
    assert not borne_out(text, others)


def test_what_one_engine_drops_and_two_see_is_a_doubt() -> None:
    assert not borne_out("it is deep", ("it is not deep", "it s not deep"))


def test_spaces_case_and_typography_are_no_difference() -> None:
    assert not differ("It’s  1−2", "it's 1-2")
    assert differ("x²", "x2")


@given(st.lists(st.text("abc12 ", min_size=1, max_size=12), min_size=1, max_size=3), st.text("abc12", min_size=1))
def test_a_line_that_another_reads_alike_is_borne_out_whatever_the_rest_read(others: list[str], text: str) -> None:
    assert borne_out(text, (*others, text))
