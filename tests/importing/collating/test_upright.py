from __future__ import annotations

import pytest

from generator.importing.collating.upright import upright
from generator.model.line import Line
from tests.importing.text import lines

ABOVE = "Which of these does a volcano make when it erupts?"
LINE = "It melts all of the stones around it (y = ax + 98) before they can cool"
TURNED = "looc uac Aaut eroteq (86 + xe = h) t! punoje saouots aut to lle slaw t!"
BELOW = "It does nothing of that kind until the sea has filled it"


def turned(line: str, guide: str = LINE) -> Line:
    """A line between two others, once another reading was asked."""
    ours, others = (lines(f"{ABOVE}\n{each}\n{BELOW}") for each in (line, guide))
    return upright(ours, others)[1]


def read(line: str, guide: str = LINE) -> str:
    return turned(line, guide).text


def test_a_line_that_was_read_upside_down_reads_as_the_other_reading_has_it() -> None:
    line = turned(TURNED)
    assert (line.text, line.edits, line.source) == (LINE, ("upside_down",), TURNED)


def test_a_digit_or_a_sign_stays_as_it_was_read() -> None:
    assert "98)" in read(TURNED, LINE.replace("98", "93")).split()
    assert "y" not in read(TURNED.replace("h)", "7)")).split()


def test_of_words_that_do_not_fit_it_says_nothing() -> None:
    assert "certainly" not in read(TURNED, LINE.replace("they can cool", "they certainly cool"))


@pytest.mark.parametrize(
    "line", [LINE, "It melts most stones before they cool", "Basalt is a rock of the deep sea", "xq zz pp 7"]
)
def test_other_lines_stay(line: str) -> None:
    assert read(line) == line


def test_the_sound_line_is_not_turned_after_the_garbage() -> None:
    assert read(LINE, TURNED) == LINE
