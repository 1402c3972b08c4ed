from __future__ import annotations

import pytest

from generator.importing.clean.heading_marks import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "text",
    ["C# is a language", "#hashtag", "    # indented: code", "####### seven", "a # b", "```\n# a comment\n```"],
)
def test_what_is_no_heading_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    ("text", "mended", "marks"),
    [
        ("# Rocks", ["Rocks"], [(1, "#")]),
        ("  ###### Rocks # 2", ["Rocks # 2"], [(1, "######")]),
        ("x\n## An option", ["x", "An option"], [(2, "##")]),
        ("# ", [], [(1, "#")]),
    ],
)
def test_heading_marks_go(text: str, mended: list[str], marks: list[tuple[int, str]]) -> None:
    cleaned = clean(lines(text))
    assert (texts(cleaned.lines), removed(text, cleaned.removals)) == (mended, marks)


def test_a_line_that_was_a_heading_is_known_as_one() -> None:
    cleaned = clean(lines("Lava\n## Rocks"))
    assert [line.heading for line in cleaned.lines] == [False, True]
