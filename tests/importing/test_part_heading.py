from __future__ import annotations

import pytest

from generator.importing.part_heading import tells_what_to_do, without_part_heading
from tests.importing.text import lines


@pytest.mark.parametrize(
    "heading",
    [
        *[
            "Part B",
            "SECTION II: Multiple choice (10 points)",
            "**Part C – True or false?**",
            "Parte 2. Verdadero o falso",
        ],
        "Section B – State whether the following are true or false.",
    ],
)
def test_a_heading_that_only_names_the_next_part_is_cut_off(heading: str) -> None:
    rest, cut = without_part_heading(lines(f"a) slate\nb) pumice\n\n{heading}\n\n"))
    assert [line.text for line in cut] == [heading]
    assert [line.text for line in rest] == ["a) slate", "b) pumice", ""]


@pytest.mark.parametrize(
    "text",
    [
        "a) slate\n\nPart B – Write the past form",  # the questions below need it
        "a) slate\nPart B",  # may be the option's second line
        "Part B",
        "a) slate\n\nPart of it floats",
    ],
)
def test_other_lines_stay(text: str) -> None:
    assert without_part_heading(lines(text)) == (lines(text), ())


@pytest.mark.parametrize(
    ("said", "needed"),
    [
        ("Write the past form of the verb", True),
        ("Choose a synonym of the word", True),
        ("Choose the right answer", False),
        ("Circle the best option.", False),
        ("Tick the letter of the correct answer.", False),
        ("Select one answer for each question", False),
        ("Kreuzen Sie die richtige Antwort an", False),
        ("True or false", False),
        ("Photosynthesis", False),
    ],
)
def test_what_says_only_how_to_mark_options_is_no_instruction(said: str, *, needed: bool) -> None:
    assert tells_what_to_do(said) == needed
