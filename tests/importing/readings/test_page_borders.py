from __future__ import annotations

import pytest

from generator.importing.clean.page_breaks import clean as page_breaks
from generator.importing.readings.page_borders import clean
from tests.importing.text import doubts, lines, removed, texts

LAKE, SEA = "The lake was deep and dark at night", "Nobody ever saw the ground of the sea"


@pytest.mark.parametrize(
    "text",
    [
        "",
        f"{LAKE}\n{SEA}",
        f"{LAKE}\n\f{SEA}",
        f"{LAKE}\nde ee aoe\n{LAKE}",
        f"{LAKE}\n{SEA}\n\f{LAKE}\nThe sun stood over the hills",
        "Dry Wet Cold\n60 20 20\nDry Wet Cold\n33 33 34\n\fDry Wet Cold\n10 60 30",
        "Correct\nThat is how it is done\nAn early kind of stone\n\fCorrect\nThat is how it is done\nA late one",
        f"{LAKE}\nIncrease the number of stones\n\f{LAKE}\nDecrease the number of stones",
        f"```\n{LAKE}\n```",
    ],
    ids=[
        "empty",
        "no border",
        "nothing shared",
        "garbage within a page",
        "another whole line",
        "rows of tables",
        "feedback",
        "options",
        "code",
    ],
)
def test_what_no_border_cut_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (f"{LAKE}\nNe—ody evo eee\n\f{LAKE}\n{SEA}", [(2, "Ne—ody evo eee")]),
        (f"{SEA}\n{LAKE}\n\fde ee ae aee\n{LAKE}\nAnd the end", [(3, "de ee ae aee")]),
        (f"{SEA}\n{LAKE}\n\ffet {SEA}\n\n{LAKE}\nAnd the end", [(3, f"fet {SEA}")]),
    ],
    ids=["below", "above", "a crumb before"],
)
def test_a_line_that_the_border_cut_goes(text: str, gone: list[tuple[int, str]]) -> None:
    cleaned = clean(lines(text))
    assert removed(text, cleaned.removals) == gone
    assert len(texts(cleaned.lines)) == len(texts(lines(text))) - 1


def test_nothing_is_lost_where_pages_overlap() -> None:
    first = f"{LAKE}\n\f{LAKE}\n{SEA}\n\f{SEA}\nThe end\n\fstands here"
    doubted = page_breaks(lines(first)).lines
    assert len(doubts(doubted)) == 3
    assert doubts(clean(doubted).lines) == []


def test_where_they_do_not_a_line_may_be_lost() -> None:
    doubted = page_breaks(lines(f"{LAKE}\n\fstands here\n{SEA}")).lines
    assert doubts(clean(doubted).lines) == doubts(doubted) != []


def test_a_label_comes_twice_where_pages_overlap() -> None:
    text = f"{LAKE}\n\f{LAKE}\n{SEA}\n\f{SEA}\nBasalt\nCorrect\n\fCorrect\nGranite"
    assert removed(text, clean(lines(text)).removals) == [(7, "Correct")]
