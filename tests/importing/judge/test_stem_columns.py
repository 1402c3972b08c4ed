from __future__ import annotations

from generator.importing.judge.stem_columns import of_question
from tests.importing.drafts import question


def test_wide_gaps_are_in_doubt() -> None:
    assert [doubt.code for doubt in of_question(question("What is     lava?", "a", "b"))] == ["stem-doubtful"]


def test_words_side_by_side_are_fine() -> None:
    assert not list(of_question(question("What is  lava?", "a", "b")))
