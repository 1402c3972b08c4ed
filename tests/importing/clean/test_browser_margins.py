from __future__ import annotations

import pytest

from generator.importing.clean.browser_margins import clean
from tests.importing.text import lines, texts

ADDRESS = "https://example.org/quiz/attempt?id=44"


@pytest.mark.parametrize(
    "text",
    [
        "",
        f"What is at {ADDRESS}?\n1/2\n3/4",
        f"{ADDRESS}   2/4\nMud\nLava",
        f"Read this\n{ADDRESS}\n7/4/23, 9:12 AM\nMud",
        f"{ADDRESS}   5/4\n7/4/23, 9:12 AM",
        f"{ADDRESS}   2/4\nMud\nLava\nAsh\n7/4/23, 9:12 AM",
        f"The log of {ADDRESS} page 2/4 says\nAt 7/4/23, 9:12 AM it stopped",
    ],
    ids=["empty", "a question", "no time", "no page", "no such page", "far apart", "both say more"],
)
def test_what_no_browser_printed_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (texts(cleaned.lines), cleaned.removals) == (texts(lines(text)), ())


@pytest.mark.parametrize(
    "margin",
    [
        f"{ADDRESS}   2/4\n7/4/23, 9:12 AM    Rocks | Example",
        f"7/4/23, 9:12 AM\nRocks, part two\n{ADDRESS}   2/4",
        f"Rocks | Example      {ADDRESS}\n2 of 4      7/4/23, 9:12 AM",
        f"Oct 4, 2021, 11:15 AM\n{ADDRESS}   2/4",
    ],
)
def test_time_and_address_go_with_what_stands_between(margin: str) -> None:
    cleaned = clean(lines(f"1. What is lava?\nMud\n{margin}\nHot rock"))
    assert texts(cleaned.lines) == ["1. What is lava?", "Mud", "Hot rock"]
    assert {removal.rule for removal in cleaned.removals} == {"browser_margins"}
