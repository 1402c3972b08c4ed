from __future__ import annotations

import pytest

from generator.importing.clean.counted_pages import clean
from tests.importing.text import lines, texts

TEXT = "Rocks — Page {} of 9\n1. What is lava?\nA. Rock\nB. Mud\n\nAnswer: A\n"


@pytest.mark.parametrize(
    "text",
    [
        TEXT.format(1),
        TEXT.format(2) + TEXT.format(1),
        TEXT.format(1) + TEXT.format(2).replace("Rocks", "Ores"),
        "Which page shows it?\nPage 1 of 3\nPage 2 of 3\nPage 3 of 3",
        TEXT.format(1).replace(" of 9", "") + TEXT.format(2).replace(" of 9", ""),
    ],
    ids=["one", "falling", "another text", "options", "no count"],
)
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_lines_that_count_pages_go_and_leave_a_break() -> None:
    cleaned = clean(lines(TEXT.format(1) + TEXT.format(2) + "Felsen"))
    assert "Page" not in " ".join(texts(cleaned.lines))
    assert cleaned.lines[0].blank
    assert [removal.rule for removal in cleaned.removals] == ["counted_pages"] * 2
