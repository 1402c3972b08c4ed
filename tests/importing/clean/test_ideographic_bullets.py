from __future__ import annotations

import pytest

from generator.importing.clean.ideographic_bullets import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "。A. Basalt\n。B. Tuff",
        "A. 玄武岩。\nB. 凝灰岩。\nC. 泥。",
        "Mud。 Ash\nTuff。\n。\n。\n。",
        "• A. Basalt\n• B. Tuff\n• C. Mud",
    ],
)
def test_other_full_stops_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_a_full_stop_in_front_of_several_lines_is_a_bullet() -> None:
    cleaned = clean(lines("Which floats?\n。A. Basalt\n 。 B. Pumice\n。C. Mud"))
    assert texts(cleaned.lines) == ["Which floats?", "• A. Basalt", " • B. Pumice", "• C. Mud"]
    assert cleaned.lines[1].edits == ("ideographic_bullets",)
