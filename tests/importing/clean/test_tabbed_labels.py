from __future__ import annotations

import pytest

from generator.importing.clean.tabbed_labels import RULE, clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    ["a. One", "Name\tPoints", "1.\t2.", "a.\tOne\tTwo", "```\na.\tOne\n```", "It ends in a.\tdot", "-\tOne"],
    ids=["no tab", "a table", "labels alone", "two texts side by side", "code", "a sentence", "an empty cell"],
)
def test_what_is_no_row_of_labels_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("\ta.\tOne\tc.\tThree", "a. One    c. Three"),
        ("____\t3.\tWhich one?", "____ 3. Which one?"),
        ("ANS:\tB\tPTS:\t1", "ANS: B    PTS: 1"),
        ("4)\tWhich one?", "4) Which one?"),
        ("•\t A. One", "• A. One"),
    ],
)
def test_a_label_stands_before_its_text(text: str, joined: str) -> None:
    cleaned = clean(lines(text)).lines
    assert texts(cleaned) == [joined]
    assert cleaned[0].edits == (RULE,)
