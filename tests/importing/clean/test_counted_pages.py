from __future__ import annotations

import pytest

from generator.importing.clean.counted_pages import clean
from tests.importing.text import lines, texts

TOP = "Rocks and minerals\nTerm 2018   Page 1 of 3\n1. What is lava?\nHot rock"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1. On page 3 of 9, what is shown?\nLava\nMud",
        "Rocks\n1. What is lava?\n256   Page 2 of 3\n12",
        "Rocks\n1. What is lava?\nBasalt   Page 2 of 3\nMud",
        "Rocks\n1. Where does it stand?\nPage 9 of 3\nMud",
        "Page 1 of 2\n1. What is lava?",
        "```\nPage 1 of 2\n```",
        "Rocks\n1. Which page shows it?\nPage 1 of 3\nPage 2 of 3\nPage 3 of 3",
        f"{TOP}\nMud\nTerm 2018   Page 1 of 3\nMud",
    ],
    ids=[
        *["empty", "a sentence", "a number beside", "text beside", "no such page", "the first line", "code"],
        *["options", "no higher number"],
    ],
)
def test_what_counts_no_page_stays(text: str) -> None:
    assert texts(clean(lines(text)).lines) == texts(lines(text))


def test_a_number_alone_goes_from_inside_a_question() -> None:
    cleaned = clean(lines("Rocks\n1. What is lava?\nMud\n- Page 4 of 9 -\nHot rock"))
    assert texts(cleaned.lines) == ["Rocks", "1. What is lava?", "Mud", "Hot rock"]
    assert [removal.rule for removal in cleaned.removals] == ["counted_pages"]


def test_text_beside_the_number_goes_where_it_comes_again() -> None:
    cleaned = clean(lines(f"{TOP}\nTerm 2018   Page 2 of 3\nMud"))
    assert texts(cleaned.lines) == ["Rocks and minerals", "1. What is lava?", "Hot rock", "Mud"]


def test_the_header_next_to_it_goes_and_a_heading_or_an_option_does_not() -> None:
    page = f"{TOP}\nNone of the above\nTerm 2018   Page 2 of 3\nRocks and minerals\nQuestion 2\nWhat is ash?\nMud\nSand"
    more = f"{page}\nNone of the above\nTerm 2018   Page 3 of 3\nQuestion 3"
    assert texts(clean(lines(more)).lines) == [
        *["Rocks and minerals", "1. What is lava?", "Hot rock", "None of the above"],
        *["Question 2", "What is ash?", "Mud", "Sand", "None of the above", "Question 3"],
    ]


def _paged(*beside: str) -> str:
    ends = "".join(
        f"{n}. What is stone {n}?\nMud\nSand\nPage {n} of 9\n{text}\n" for n, text in enumerate(beside, start=1)
    )
    return f"Rocks\n{ends}9. What is ash?\nMud"


def test_a_line_next_to_three_numbers_and_nowhere_else_is_of_the_page() -> None:
    cleaned = clean(lines(_paged("Review test", "Review test", "Review test")))
    assert "Review test" not in texts(cleaned.lines)
    assert [removal.rule for removal in cleaned.removals] == ["counted_pages"] * 6


@pytest.mark.parametrize(
    "text", [_paged("Review test", "Review test"), "Rocks\nMud\nPage 1 of 2\n\nReview test\n\n" + "Ash\nLava\n" * 8]
)
def test_a_line_next_to_two_numbers_or_alone_next_to_one_is_in_doubt(text: str) -> None:
    cleaned = clean(lines(text)).lines
    assert {line.text for line in cleaned if line.doubts} == {"Review test"}


@pytest.mark.parametrize(
    "text",
    [
        _paged("None of these", "Slate from here", "None of these") + "\nNone of these",
        _paged("None of these", "None of these", "None of these"),
        _paged("Correct", "Correct", "Correct"),
    ],
    ids=["it stands elsewhere", "the last option of each page", "a label"],
)
def test_an_option_next_to_a_number_stays(text: str) -> None:
    cleaned = clean(lines(text)).lines
    assert not any(line.doubts for line in cleaned)
    assert sum(line.text in {"None of these", "Correct"} for line in cleaned) == 3
