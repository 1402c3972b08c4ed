from __future__ import annotations

import pytest

from generator.bank.yaml_read import parse
from generator.lsp.spot import Spot, end_of, question_at, spot_at, word_at
from tests.lsp.banks import FIRST

POSITIONS = parse("first.yml", FIRST.encode())[0]


@pytest.mark.parametrize(
    ("at", "spot"),
    [
        ("# yaml", Spot(())),
        ("title", Spot(("title",), on_key=True)),
        ("Café", Spot(("title",))),
        ("search]", Spot(("tags", 1))),
        ("- id: aaaaa2", Spot(("questions", 0))),
        ("aaaaa2\n", Spot(("questions", 0, "id"))),
        ("half", Spot(("questions", 0, "options", 0, "text"))),
        ("correct", Spot(("questions", 0, "options", 0, "correct"), on_key=True)),
        ("  - id: bbbbb2", Spot(("questions", 1))),
        ("another]", Spot(("questions", 1, "stem"))),
        ("two]", Spot(("questions", 1, "answers", 1))),
    ],
)
def test_an_offset_is_in_a_part(at: str, spot: Spot) -> None:
    assert POSITIONS
    assert spot_at(POSITIONS, FIRST.index(at)) == spot


@pytest.mark.parametrize(
    ("at", "index"), [("title", None), ("questions:", None), ("  - id: a", 0), ("momentum", 0), ("two", 1)]
)
def test_an_offset_is_in_a_question(at: str, index: int | None) -> None:
    assert POSITIONS
    assert question_at(POSITIONS, FIRST.index(at)) == index


def test_a_part_ends_behind_its_last_visible_character() -> None:
    assert POSITIONS
    stem = POSITIONS.node(("questions", 1, "stem"))
    assert stem
    assert FIRST[: end_of(stem, FIRST)].endswith("second.md#ccccc2).")
    assert end_of(POSITIONS.root, FIRST) == FIRST.rindex("]") + 1


@pytest.mark.parametrize(("offset", "word"), [(0, "ab"), (2, "ab"), (3, "c3"), (5, "c3"), (6, "")])
def test_a_word_is_what_an_offset_touches(offset: int, word: str) -> None:
    assert word_at("ab c3  ", offset)[0] == word
