from __future__ import annotations

import pytest

from generator.importing.collating.strip import Strip, core, widened
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ifyou heat basalt", "If you  heat basalt"),
        ("the “crust”", "the 'crust'"),
        ("a – b", "a - b"),
        ("and so on …", "and so on ..."),
        ("What is ﬂint?", "what is flint?"),
    ],
)
def test_what_recognisers_add_and_drop_at_will_does_not_count(first: str, second: str) -> None:
    assert core(first) == core(second)


@pytest.mark.parametrize(("first", "second"), [("98 %", "8 %"), ("x²", "x2"), ("é", "e"), ("a < b", "a ≤ b")])
def test_digits_signs_and_diacritics_count(first: str, second: str) -> None:
    assert core(first) != core(second)


def test_a_sign_knows_its_word_and_its_line() -> None:
    strip = Strip(lines("Hot (melted) rock\nflows"))
    start, end = strip.word(strip.core.index("melted"))
    assert strip.quoted(start, end) == "(melted)"
    assert strip.opens_word(start)
    assert not strip.opens_word(start + 1)
    assert strip.opens_line(strip.core.index("flows"))
    assert not strip.opens_line(start)
    assert strip.opens_line(len(strip.core))


def test_what_stands_on_two_lines_is_quoted_as_one_text() -> None:
    strip = Strip(lines("Hot rock\nflows"))
    assert strip.quoted(0, len(strip.core)) == "Hot rock flows"
    assert len(strip.between(0, 3)) == 1


def test_a_range_grows_to_the_white_space_around_it() -> None:
    assert widened("a 'word' b", 4, 6) == (2, 8)
