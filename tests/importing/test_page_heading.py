from __future__ import annotations

import pytest

from generator.importing.page_heading import page_heading, wrapped_title
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


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("Rocks that float\non hot lava", "1", ["Rocks that float", "on hot lava"]),
        ("Rocks that float\nand rocks\nthat sink", "1", ["Rocks that float", "and rocks", "that sink"]),
        ("Rocks that float\n\non hot lava", "1", ["Rocks that float"]),  # a blank line between them
        ("Rocks that float\non hot lava", "2", ["Rocks that float"]),  # may be what is left of question 1
        ("Rocks that float\non hot lava", "", ["Rocks that float"]),
        ("Rocks that float\nWhich of them float?", "1", ["Rocks that float"]),
        ("Rocks that float\nThey are light.", "1", ["Rocks that float"]),
        ("These rocks float.\non hot lava", "1", ["These rocks float."]),
        ("Rocks that float\na) Granite", "1", ["Rocks that float"]),
        ("Rocks that float\n12", "1", ["Rocks that float"]),
        ("Rocks that float\nPractice quiz • 20 min", "1", ["Rocks that float"]),
        ("", "1", []),
    ],
)
def test_a_title_may_go_on_right_below_itself_above_question_1(text: str, number: str, title: list[str]) -> None:
    above = tuple(line for line in lines(text) if not line.blank)
    assert texts(wrapped_title(above, number)) == title
