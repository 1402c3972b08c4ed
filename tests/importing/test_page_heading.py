from __future__ import annotations

import pytest

from generator.importing.page_heading import page_heading
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    ("text", "number", "parts"),
    [
        ("Rocks\nTOPIC 1", "1", (["TOPIC 1"], [])),
        ("Rocks\nTOPIC 1", "2", ([], ["TOPIC 1"])),
        ("Rocks\nTOPIC 1", "", ([], ["TOPIC 1"])),
        (
            "Rocks\nSection 1: Rocks that were made by heat, by water and by pressure",
            "1",
            (["Section 1: Rocks that were made by heat, by water and by pressure"], []),
        ),
        (
            "Rocks\nSections of rocks that were made by heat, by water and by pressure",
            "1",
            ([], ["Sections of rocks that were made by heat, by water and by pressure"]),
        ),
        ("Rocks\nWhich of them float?", "1", ([], ["Which of them float?"])),
        ("Rocks\nA. Granite", "1", ([], ["A. Granite"])),
        ("Rocks\n• Granite", "1", ([], ["• Granite"])),
        ("Rocks\nand other stones", "1", ([], ["and other stones"])),
        ("Rocks\nThey are hard.", "1", ([], ["They are hard."])),
        ("Rocks\nOne\nTwo\nThree", "1", ([], ["One", "Two", "Three"])),
        ("Are rocks hard?", "1", ([], ["Are rocks hard?"])),
    ],
)
def test_short_lines_below_a_title_are_a_heading_above_question_1(
    text: str, number: str, parts: tuple[list[str], list[str]]
) -> None:
    title, heading, rest = page_heading(lines(text), number)
    assert (texts(heading), texts(rest)) == parts
    assert (title is None) == (rest == lines(text))
