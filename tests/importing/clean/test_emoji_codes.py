from __future__ import annotations

import pytest

from generator.importing.clean.emoji_codes import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "a) Iron :tada:",
        "Write :x: to close the file",
        "a) key:x:",
        "```\na) Iron :x:\n```",
    ],
    ids=["no tick", "inside a sentence", "behind no space", "code"],
)
def test_other_names_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_ticks_and_crosses_at_an_edge_are_written_as_signs() -> None:
    cleaned = clean(lines("**a) Iron** :white_check_mark:\nb) Tin :x: \n- :heavy_check_mark: Lead\nc) Gold :x:**"))
    assert texts(cleaned.lines) == ["**a) Iron** ✅", "b) Tin ❌ ", "- ✔ Lead", "c) Gold ❌**"]
    assert cleaned.lines[0].edits == ("emoji_codes",)
    assert not cleaned.removals
