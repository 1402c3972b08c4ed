from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lsp.text import Place, Text


@pytest.mark.parametrize(
    ("text", "offset", "encoding", "place"),
    [
        ("abc\nde", 5, "utf-16", (1, 1)),
        ("a🙂b", 2, "utf-16", (0, 3)),
        ("a🙂b", 2, "utf-8", (0, 5)),
        ("a🙂b", 2, "utf-32", (0, 2)),
        ("e\u0301x", 2, "utf-16", (0, 2)),  # a combining letter is a unit of its own
        ("👨\u200d👩\u200d👧x", 5, "utf-16", (0, 8)),
        ("אב\u200fג", 3, "utf-16", (0, 3)),
        ("a\r\nb", 3, "utf-16", (1, 0)),
        ("a\r\nb", 2, "utf-16", (0, 1)),  # within a line break
        ("a\rb", 2, "utf-16", (1, 0)),
        ("a\u2028b\x0bc\x85d", 6, "utf-16", (0, 6)),  # none of these breaks a line
        ("a\n", 2, "utf-16", (1, 0)),
        ("a\n", 99, "utf-16", (1, 0)),
        ("", 0, "utf-16", (0, 0)),
    ],
)
def test_an_offset_has_the_column_that_the_editor_counts(
    text: str, offset: int, encoding: str, place: tuple[int, int]
) -> None:
    assert Text(text, encoding).place(offset) == Place(*place)


@pytest.mark.parametrize(
    ("place", "offset"),
    [((0, 0), 0), ((0, 1), 1), ((0, 3), 2), ((0, 4), 3), ((0, 99), 3), ((1, 0), 4), ((9, 0), 6)],
)
def test_a_place_has_an_offset_and_stays_on_its_line(place: tuple[int, int], offset: int) -> None:
    assert Text("a🙂b\nde").offset(Place(*place)) == offset


@given(st.text(st.sampled_from("ab🙂\u0301\n\r\u2028אx"), max_size=30), st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_every_offset_comes_back(text: str, encoding: str) -> None:
    seen = Text(text, encoding)
    for offset in range(len(text) + 1):
        again = seen.offset(seen.place(offset))
        assert again == offset or text[again : again + 2] == "\r\n"


def test_columns_of_findings_are_characters() -> None:
    assert Text("x: 🙂🙂y").place_at(1, 6) == Place(0, 7)
    assert Text("x").place_at(5, 3) == Place(0, 1)
