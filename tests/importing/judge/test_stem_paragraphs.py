from __future__ import annotations

import pytest

from generator.importing.drafts import Passage, QuestionDraft
from generator.importing.judge.stem_paragraphs import of_question
from tests.importing.text import lines


def notes(*paragraphs: str, code: int = -1) -> list[str]:
    """Return what is said of a stem of these paragraphs."""
    stem = tuple(Passage(lines(text), code=i == code) for i, text in enumerate(paragraphs))
    return [doubt.note.split(";")[0] for doubt in of_question(QuestionDraft("1", stem))]


@pytest.mark.parametrize(
    ("above", "below", "note"),
    [
        ("You weigh the rocks.", "and write it down. What next?", "a paragraph begins in small letters"),
        (
            "The geologist who found these rocks in the old quarry has a",
            "The quarry is closed now. What next?",
            "a paragraph breaks off",
        ),
    ],
)
def test_a_sentence_that_two_paragraphs_tear_is_in_doubt(above: str, below: str, note: str) -> None:
    assert notes(above, below) == [note]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("You weigh the rocks.", "What next?"),
        ("You weigh the rocks, and read:", "on the left 3 g, on the right 4 g. What next?"),
        ("The quarry and what is known of it", "It is closed now."),
        ("These are the three demands that the owner of the quarry makes", "1. No blasting at night."),
        ("Rocks of the eastern wall that nobody has weighed so far: 33 g", "What next?"),
    ],
    ids=["sentences", "a colon", "a heading", "a list", "a row of a table"],
)
def test_paragraphs_that_end_as_they_should_are_fine(above: str, below: str) -> None:
    assert notes(above, below) == []


def test_code_begins_and_ends_as_it_likes() -> None:
    assert notes("You run it.", "print weight of the rock", code=1) == []
