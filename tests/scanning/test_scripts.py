"""What is raised or lowered is written as such."""

from __future__ import annotations

import pytest

from generator.bank.tex import to_mathml
from generator.scanning.letters import Letter
from generator.scanning.scripts import is_stacked, scripted
from tests.scanning.letters import run, text

UP, DOWN = 92.0, 104.0
SMALL = 14


def _line(*parts: tuple[str, float]) -> list[Letter]:
    """A line of runs, each written on a row: 100 is that of the line, others hold what is raised or lowered."""
    line: list[Letter] = []
    for words, base in parts:
        left = line[-1].box.right if line else 0
        line += run(words, left, base, SMALL if base != 100.0 else 20)
    return line


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (_line(("10", 100.0), ("5", UP), (" grains", 100.0)), "$10^{5}$ grains"),
        (_line(("x", 100.0), ("i", DOWN), (" + y", 100.0)), "$x_{i}$ + y"),
        (_line(("x", 100.0), ("i,j", DOWN), ("2", UP)), "$x_{i,j}^{2}$"),
        (_line(("x", 100.0), ("i", DOWN), ("y", 100.0), ("j", DOWN)), "$x_{i}y_{j}$"),
        (_line(("Score", 100.0), ("L", DOWN), ("(G)", 100.0)), r"$\text{Score}_{L}$(G)"),
        (_line(("(a", 100.0), ("b|c", DOWN), (")", 100.0)), r"($a_{b\mid c}$)"),
        (_line(("20", 100.0), ("th", UP), (" of May", 100.0)), "20th of May"),
    ],
    ids=["a power", "an index", "both", "one behind the other", "of a word", "a bar", "an ordinal"],
)
def test_an_index_is_written_as_math(line: list[Letter], expected: str) -> None:
    found = text(scripted(line))
    assert found == expected
    for tex in found.split("$")[1::2]:
        to_mathml(tex, display=False)


def test_a_line_in_one_size_stays_as_it_is() -> None:
    line = run("Which of these is a rock?", 0)
    assert scripted(line) == line


def test_small_letters_on_the_line_are_no_index() -> None:
    line = [*run("A", 0), *run("BC", 10, size=SMALL)]
    assert scripted(line) == line


def test_a_small_line_by_itself_is_no_index() -> None:
    line = run("1 point", 0, size=SMALL)
    assert scripted(line) == line


def test_what_stands_far_from_the_line_is_no_index_of_it() -> None:
    line = [*run("2.", 0), *run("1/1", 200, UP, SMALL)]
    assert scripted(line) == line
    wide = [*run("2.", 0), *run(" ", 20, wide=180), *run("1/1", 200, UP, SMALL)]
    assert scripted(wide) == wide


def test_an_index_is_as_high_as_its_line() -> None:
    heights = {letter.box.height for letter in scripted(_line(("x", 100.0), ("i", DOWN), (" + y", 100.0)))}
    assert len(heights - {0}) == 1


def test_a_fraction_is_told_from_an_index_below_another() -> None:
    assert is_stacked([*run("is", 0), *run("1", 20, 91, SMALL), *run("2", 20, 107, SMALL)])
    assert not is_stacked([*run("x", 0), *run("2", 10, 92, SMALL), *run("i", 10, 104, SMALL)])
