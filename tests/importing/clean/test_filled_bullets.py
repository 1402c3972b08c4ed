from __future__ import annotations

import pytest

from generator.importing.clean.filled_bullets import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize("text", ["● basalt\n○ mud", "● basalt\n( ) mud", "a ● b", "●"])
def test_circles_to_choose_from_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_where_no_circle_is_empty_a_filled_one_is_a_bullet() -> None:
    cleaned = clean(lines("Keep in mind:\n● the weight\n ● the colour"))
    assert texts(cleaned.lines) == ["Keep in mind:", "• the weight", " • the colour"]
    assert cleaned.lines[1].edits == ("filled_bullets",)
