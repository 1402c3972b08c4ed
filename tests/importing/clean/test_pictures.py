from __future__ import annotations

import pytest

from generator.importing.clean.pictures import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize("text", ["[picture]", "[picture of lava]", "see [picture a.png]", "```\n[picture a.png]\n```"])
def test_other_brackets_stay(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


def test_the_line_of_a_picture_is_no_text() -> None:
    text = "Look at this volcano:\n\n[picture rocks.figure-1.png]\n\nWhat comes out of it?"
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == ["Look at this volcano:", "What comes out of it?"]
    assert removed(text, cleaned.removals) == [(3, "[picture rocks.figure-1.png]")]
