from __future__ import annotations

from generator.importing.judge.stem import of_question
from tests.importing.drafts import question


def test_a_stem_that_is_missing_is_in_doubt() -> None:
    assert [doubt.code for doubt in of_question(question("", "a", "b"))] == ["stem-missing"]


def test_any_other_stem_is_fine() -> None:
    assert not list(of_question(question("Lava consists of", "a", "b")))
