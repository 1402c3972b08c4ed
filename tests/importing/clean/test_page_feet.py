from __future__ import annotations

import pytest

from generator.importing.clean.page_feet import RULE, clean
from tests.importing.text import lines, removed, texts

FOOT = "www.example.org  All about rocks"


def layer(numbers: tuple[int, ...], *, foot: str = FOOT, feed: str = "\f") -> str:
    """Write pages that end within questions."""
    pages = [
        f"D. None of these\n{n}. Which rock floats?\nA. Slate\nB. Pumice\n\n{foot}\n{number}"
        for n, number in enumerate(numbers)
    ]
    return f"\n{feed}".join(pages)


def test_the_foot_of_every_page_is_furniture() -> None:
    text = layer((7, 8, 9))
    done = clean(lines(text))
    assert not any(FOOT in line or line.strip() in {"7", "8", "9"} for line in texts(done.lines))
    assert {removal.rule for removal in done.removals} == {RULE}
    assert len(removed(text, done.removals)) == 6
    assert sum("\f" in line.text for line in done.lines) == 2


def test_a_line_that_differs_stays_above_the_number() -> None:
    pages = layer((1, 2, 3)).replace(FOOT, "C. Mud", 1)
    assert len(clean(lines(pages)).removals) == 3


def test_numbers_of_questions_on_slides_are_no_page_numbers() -> None:
    for sign in (".", ")", " )"):
        text = "\f".join(f"{n}{sign}\nTrue or false?\nRock {n} floats\nTrue\nFalse\n" for n in (1, 2, 3))
        assert not clean(lines(text)).removals


@pytest.mark.parametrize("last", ["False", "D. None of these", "None of the above", "Answer: B", "• Slate", "Why?"])
def test_what_each_question_ends_with_stays(last: str) -> None:
    text = "\f".join(f"Rock {n} is light\nIt floats\nIt burns\nTrue\n{last}\n{n}\n" for n in (1, 2, 3))
    done = clean(lines(text))
    assert len(done.removals) == 3
    assert texts(done.lines).count(last) == 3


@pytest.mark.parametrize("number", ["{}", "- {} -", "({})", "[{}]", "| {}"])
def test_a_page_number_may_have_signs_around_it(number: str) -> None:
    text = "\f".join(f"{n}. Which rock floats?\nA. Slate\nB. Mud\nC. Ore {n}\n{number.format(n)}\n" for n in (7, 8, 9))
    assert len(clean(lines(text)).removals) == 3


@pytest.mark.parametrize(
    "text",
    [layer((1, 2)), layer((3, 5, 7)), layer((1, 2, 3), feed=""), layer((1, 2, 3)).replace("\n2\n", "\nE. Mud\n")],
    ids=["two pages", "other numbers", "no pages", "no number on one"],
)
def test_what_may_be_text_stays(text: str) -> None:
    assert clean(lines(text)) == type(clean(()))(lines(text))
