from __future__ import annotations

import pytest

from generator.importing.judge.repeated_text import of_question
from tests.importing.drafts import question

LONG = "Lava is a stream of very hot molten rock"


@pytest.mark.parametrize(
    "draft",
    [question(f"{LONG}\n{LONG}.", "a", "b"), question("Why?", f"{LONG}\nand ash\n{LONG.upper()}", "b")],
    ids=["stem", "option"],
)
def test_a_long_line_that_comes_twice_is_in_doubt(draft: object) -> None:
    assert [doubt.code for doubt in of_question(draft)] == ["text-repeated"]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "draft",
    [
        question("x = 1\nx = 1", "a", "b"),
        question(LONG, LONG, "b"),
        question("Why?", LONG, LONG),
        question(f"{LONG}\n{LONG} 2", "a", "b"),
    ],
    ids=["short", "stem and option", "two options", "another line"],
)
def test_other_lines_are_fine(draft: object) -> None:
    assert not list(of_question(draft))  # type: ignore[arg-type]
