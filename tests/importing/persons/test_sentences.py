from __future__ import annotations

import pytest

from generator.importing.persons.sentences import Stretch, mention, sentences, without
from generator.importing.words import plain
from tests.importing.text import lines, removed, texts

LONG = "This line is as long as any other on the whole page, and so has no room for one word more"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        ("Lava is hot. Ash is not!  Is mud?", ["Lava is hot.", "Ash is not!", "Is mud?"]),
        ("“Lava is hot.” So they say.", ["“Lava is hot.”", "So they say."]),
        ("A heading\n\nlava goes on", ["A heading", "lava goes on"]),
        ("Lava is\nhot and red", ["Lava is hot and red"]),
        ("Lava is hot.\nand red", ["Lava is hot.", "and red"]),
        ("Basalt\nLimestone", ["Basalt", "Limestone"]),
        (f"{LONG}\nLava", [f"{LONG} Lava"]),
        ("I, J. R. Stone, agree. Yes", ["I, J. R. Stone, agree.", "Yes"]),
        ("12. Why? A. Lava", ["12. Why?", "A. Lava"]),
        ("```\nx = 1. y\n```\nLava", ["Lava"]),
    ],
)
def test_sentences_end_where_they_do_and_not_where_lines_do(text: str, wanted: list[str]) -> None:
    assert [sentence.text for sentence in sentences(lines(text))] == wanted


def test_a_sentence_knows_where_it_stands_and_whether_a_line_begins_with_it() -> None:
    found = sentences(lines("Hot. Lava is\nred"))
    assert [(sentence.stretches, sentence.opens) for sentence in found] == [
        ((Stretch(0, 0, 5),), True),
        ((Stretch(0, 5, 12), Stretch(1, 0, 3)), False),
    ]


def test_stretches_go_out_of_lines_as_removals() -> None:
    text = "Hot. Lava is red\nAsh\nMud"
    cleaned = without(lines(text), [Stretch(0, 5, 10), Stretch(0, 8, 13), Stretch(1, 0, 3)], "a_rule")
    assert texts(cleaned.lines) == ["Hot. ", "red", "Mud"]
    assert removed(text, cleaned.removals) == [(1, "Lava is"), (2, "Ash")]
    assert {removal.rule for removal in cleaned.removals} == {"a_rule"}


@pytest.mark.parametrize(
    ("text", "found"), [("It is hot\nlava, here", True), ("hot, lava", True), ("lava hot", False), ("cold lava", False)]
)
def test_a_phrase_is_found_wherever_lines_end(text: str, found: bool) -> None:  # noqa: FBT001
    assert mention(lines(text), ("hot lava",), lambda part: f" {plain(part)} ") is found
