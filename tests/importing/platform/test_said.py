"""What lines of a platform's page say."""

from __future__ import annotations

import pytest

from generator.importing.platform.said import Kind, said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Correct, your answer", Kind.RIGHT),
        ("Incorrect: your answer", Kind.WRONG),
        ("Your answer (incorrect)", Kind.WRONG),
        ("Correct answer – your answer", Kind.MISSED),
    ],
)
def test_of_two_labels_in_one_the_verdict_counts(text: str, kind: Kind) -> None:
    told = said(text)
    assert told
    assert told.kinds == {kind}


@pytest.mark.parametrize("text", ["Correct, incorrect", "Your answer, please", "Correct, basalt", "Basalt (correct)"])
def test_two_words_that_are_no_such_labels_are_text(text: str) -> None:
    assert said(text) is None


def test_the_buttons_below_a_problem_are_no_text() -> None:
    told = said(
        "Some problems have options such as save, reset, hints, or show answer. These options follow the Submit button."
    )
    assert told
    assert told.kinds == {Kind.FURNITURE}
