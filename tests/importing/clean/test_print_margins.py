from __future__ import annotations

import pytest

from generator.importing.clean.print_margins import RULE, clean
from tests.importing.text import lines, removed, texts

CHROMIUM = "3/14/26, 9:05 AM | Seas\n\n1. Which sea?\n\nThe Dead Sea\n\n1/2\nhttps://example.org/quiz?id=7"
FIREFOX = "Seas | https://example.org/quiz\n\n1. Which sea?\n\nThe Dead Sea\n\n1 of 2 | 14.03.2026, 09:05"
QUESTION = ["1. Which sea?", "The Dead Sea"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Seas",
        "1. Which sea?\n\nThe Dead Sea\n\n1/2",
        "3/14/26, 9:05 AM\n\n1. When was that?\n\nIn spring\n\n1/2",
        "1. Where does it stand?\n\nhttps://example.org/quiz\n\n1/2",
        "3/14/26, 9:05 AM\n\n1. Where does it stand?\n\nSee https://example.org/quiz for more, page 1/2",
    ],
    ids=["empty", "one line", "a score", "no address", "no date", "an address in a sentence"],
)
def test_what_no_browser_printed_stays(text: str) -> None:
    assert clean(lines(text)) == type(clean(()))(lines(text))


@pytest.mark.parametrize(("text", "gone"), [(CHROMIUM, 3), (FIREFOX, 2)], ids=["Chromium", "Firefox"])
def test_the_margins_of_a_printed_page_are_furniture(text: str, gone: int) -> None:
    done = clean(lines(text))
    assert texts(done.lines) == QUESTION
    assert {removal.rule for removal in done.removals} == {RULE}
    assert len(removed(text, done.removals)) == gone


def test_every_page_has_its_own_and_the_page_break_stays() -> None:
    text = f"{CHROMIUM}\n\f{CHROMIUM}"
    done = clean(lines(text)).lines
    assert [part.split() for part in "\n".join(line.text for line in done).split("\f")] == [
        " ".join(QUESTION).split()
    ] * 2


def test_the_top_of_a_page_whose_foot_is_lost_is_that_of_the_others() -> None:
    text = f"{CHROMIUM}\n\f3/14/26, 9:05 AM | Seas\n2. Which lake?"
    assert texts(clean(lines(text)).lines) == [*QUESTION, "2. Which lake?"]
    beside = CHROMIUM.replace(" | Seas", "\nSeas") + "\n\f3/14/26, 9:05 AM Seas\n2. Which lake?"
    assert texts(clean(lines(beside)).lines) == ["Seas", *QUESTION, "2. Which lake?"]
    titled = CHROMIUM.replace(" | Seas", "\nSeas")
    text = f"{titled}\n\f3/14/26, 9:05 AM\nSeas\n2. Which lake?"
    assert texts(clean(lines(text)).lines) == ["Seas", *QUESTION, "2. Which lake?"]


def test_what_stands_at_the_top_of_no_other_page_stays() -> None:
    text = f"{CHROMIUM}\n\f3/15/26, 9:05 AM\n2. Which lake?"
    assert texts(clean(lines(text)).lines)[-2:] == ["\f3/15/26, 9:05 AM", "2. Which lake?"]
