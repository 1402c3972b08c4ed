from __future__ import annotations

from generator.importing.judge.title import of_quiz
from tests.importing.drafts import quiz


def test_a_missing_title_is_in_doubt() -> None:
    assert [doubt.code for doubt in of_quiz(quiz("1", title=""))] == ["title-missing"]


def test_a_title_is_fine() -> None:
    assert not list(of_quiz(quiz("1", title="Rocks")))
