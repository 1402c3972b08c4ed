from __future__ import annotations

import pytest

from generator.importing.clean.heading_marks import clean
from generator.importing.lettered.section_titles import without_titles
from tests.importing.text import lines, texts


def parted(text: str) -> tuple[list[str], list[str]]:
    kept, titles = without_titles(clean(lines(text)).lines)
    return texts(kept), texts(titles)


@pytest.mark.parametrize(
    "text",
    ["It cools.\n\nVolcanoes", "It cools.\n\n## It is molten rock.", "It cools.\n## Volcanoes", "## Note\n\nIt cools."],
    ids=["no heading", "a sentence", "the same paragraph", "above the text"],
)
def test_other_lines_explain_the_key(text: str) -> None:
    assert parted(text) == (texts(clean(lines(text)).lines), [])


@pytest.mark.parametrize("said", [["It cools."], []])
def test_headings_at_the_end_belong_to_what_follows(said: list[str]) -> None:
    text = "\n".join([*said, "", "# Part two", "", "## **Volcanoes**", ""])
    assert parted(text) == (said, ["Part two", "**Volcanoes**"])
