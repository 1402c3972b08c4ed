"""A stem that begins or ends with a line that is no sentence may hold a line of the page."""

from __future__ import annotations

import pytest

from generator.importing.lone_lines import with_lone_lines
from tests.importing.drafts import question

WIDTH = 60


def _lone(*stems: str, width: int = WIDTH) -> list[str]:
    found = with_lone_lines(tuple(question(stem, "Rock", "Mud") for stem in stems), width)
    return [line.text for draft in found for doubt in draft.doubts for line in doubt.lines]


@pytest.mark.parametrize("word", ["by anna", "€ 3,50", "★★★", "Anna B.", "Last edited"])
def test_a_line_that_is_no_sentence_is_in_doubt_above_and_below(word: str) -> None:
    assert _lone(f"{word}\nWhy do sailors reef a sail?") == [word]
    assert _lone(f"Why do sailors reef a sail?\n{word}") == [word]


@pytest.mark.parametrize(
    "stem",
    [
        "Why do sailors reef a sail?",
        "A storm comes up at sea.\nWhy do sailors reef a sail?",
        "Why do sailors reef a sail, when the wind that blows is no\nstronger than before?",
        "Which of these are sails?\n(Choose two)",
        "The wind was measured:\nMonday 3\nTuesday 5",
        "What does this print?\nprint(sail)",
        "1. Sails\n2. Oars",
    ],
)
def test_sentences_and_their_parts_instructions_lists_and_code_are_not(stem: str) -> None:
    assert _lone(stem) == []


def test_one_of_many_stems_may_have_a_heading() -> None:
    stems = ["Sails\nWhy do sailors reef a sail?", *("What is a keel?",) * 3]
    assert _lone(*stems) == []
    assert _lone(*stems[:3]) == ["Sails"]


def test_a_text_with_gaps_has_lines_of_its_own() -> None:
    assert not with_lone_lines((question("Sails\nThe lowest sail is the"),), WIDTH)[0].doubts
