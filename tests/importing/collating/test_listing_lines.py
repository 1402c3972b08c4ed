from __future__ import annotations

import pytest

from generator.importing.collating.listing_lines import is_line_number, is_number_column
from generator.importing.collating.strip import Strip
from generator.importing.drafts import Passage
from tests.importing.text import lines

CODE = Passage(lines("```\np = f(2)\nq = f(3)\nr = p + q\n```"), code=True)
STRIP = Strip(CODE.lines)


def numbered(found: str, line: int, passage: Passage = CODE) -> bool:
    first = next(n for n, (_, at, _) in enumerate(STRIP.signs) if at == line)
    return is_line_number(found, passage, STRIP, first)


@pytest.mark.parametrize(("found", "line"), [("1", 1), ("2", 2), ("1 2", 2), ("3", 3)])
def test_the_number_of_a_line_of_code_is_no_part_of_it(found: str, line: int) -> None:
    assert numbered(found, line)


@pytest.mark.parametrize(("found", "line"), [("3", 2), ("x", 1), ("2 = ", 2), ("", 1)])
def test_anything_else_is(found: str, line: int) -> None:
    assert not numbered(found, line)


def test_prose_has_no_line_numbers() -> None:
    assert not numbered("2", 2, Passage(CODE.lines))


@pytest.mark.parametrize(
    ("found", "column"), [("123", True), ("noo", True), ("no", False), ("124", False), ("n00", False)]
)
def test_a_column_has_a_sign_for_each_line(found: str, *, column: bool) -> None:
    assert is_number_column(found, CODE) is column
    assert not is_number_column(found, Passage(CODE.lines))
