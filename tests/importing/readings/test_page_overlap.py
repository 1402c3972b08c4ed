from __future__ import annotations

import pytest

from generator.importing.readings.page_overlap import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Basalt is a rock",
        "Increase the amount of salt\nDecrease the amount of salt",
        "x = 1\nx = 1",
        "2x + 3\n2x + 3",
        "Basalt is a rock\nGranite is a rock\nBasalt is a rock",
        "```\ntotal = total + n\ntotal = total + n\n```",
        "True\nFalse\nCorrect\nTrue\nFalse\nCorrect",
        "Un-selected is correct\nBasalt\nUn-selected is correct",
        "Correct\n\nCorrect",
        "Basalt is a rock\nBASALT is a rock",
        "Water boils at 90 degrees\nWater boils at 80 degrees",
        "Correct\nIt is a rock\n\nIt is a rock",
    ],
    ids=[
        "empty",
        "once",
        "almost the same",
        "short",
        "a short formula",
        "not in a row",
        "code",
        "short answers",
        "labels",
        "a label",
        "capitals",
        "other numbers",
        "feedback and an option",
    ],
)
def test_what_is_no_overlap_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    ("text", "left", "gone"),
    [
        ("Basalt is a rock\nBasalt is a rock", ["Basalt is a rock"], [2]),
        ("Basalt is a rock\n\n\nbasalt isa rock", ["Basalt is a rock"], [4]),
        ("O Basalt is a rock\nBasalt is a rock", ["O Basalt is a rock"], [2]),
        ("Basalt is a rock\n@ Basalt is a rock", ["@ Basalt is a rock"], [1]),
        ("What is lava?\nTrue\nWhat is lava?\nTrue\nFalse", ["What is lava?", "True", "False"], [3, 4]),
        ("Basalt is a rock\n" * 3 + "x", ["Basalt is a rock", "x"], [2, 3]),
    ],
    ids=["a line", "spaces", "a circle in the first", "a circle in the second", "a run", "three times"],
)
def test_a_run_that_comes_again_at_once_is_one_text(text: str, left: list[str], gone: list[int]) -> None:
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == left
    assert sorted(line for line, _ in removed(text, cleaned.removals)) == gone


def test_a_removal_says_where_the_same_text_stays() -> None:
    (removal,) = clean(lines("Basalt is a rock\n\n@ Basalt is a rock")).removals
    assert (removal.span.line, removal.rule, removal.duplicate_of) == (1, "page_overlap", (3,))


def test_a_run_is_a_strip_of_a_page_no_second_document() -> None:
    page = "\n".join(f"This is line {name} of a page" for name in "abcdefghijklm")
    assert clean(lines(f"{page}\n{page}")).removals == ()
