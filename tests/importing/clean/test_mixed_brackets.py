from __future__ import annotations

import pytest

from generator.importing.clean.mixed_brackets import clean
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        "$x^{<t>} + y_{i}$",
        "$x^(i) + y^[2]$",
        "$x^2 (a, b]$",
        "$f(x^a) = y_n]$",
        "$x^(a(b]$",
        r"$x^{[l](i)}$",
        "the interval x^(0, 1] in prose",
        "`x^(0, 1]`",
        "it costs $5, x^(1] more",
        "",
    ],
)
def test_groups_that_match_and_what_is_no_math_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Estimating $$P(y^[<t>})$$", "Estimating $$P(y^{<t>})$$"),
        ("$x^(<1>]$", "$x^{<1>}$"),
        ("$x^{<2>], y_(i}$", "$x^{<2>}, y_{i}$"),
        ("the $$j^(th}$$ and the $$i^{th}$$ word", "the $$j^{th}$$ and the $$i^{th}$$ word"),
    ],
)
def test_a_group_between_two_kinds_of_bracket_was_in_braces(text: str, mended: str) -> None:
    (line,) = clean(lines(text)).lines
    assert (line.text, line.edits, line.source) == (mended, ("mixed_brackets",), text)
