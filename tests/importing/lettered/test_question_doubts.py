"""A question that was cut at the wrong place has a key in its stem, or another question in its explanation."""

from __future__ import annotations

import pytest

from generator.importing.lettered.question_doubts import question_doubts
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("stem", "explanation", "codes"),
    [
        ("Answer: B\n\nWhich knot holds a boat?", "", ["key-contradicted"]),
        ("Which knot holds a boat? (C)", "", ["key-contradicted"]),
        ("Which knot holds a boat? (Choose one.)", "", []),
        ("Which knot is drawn in figure (c)?", "", []),
        ("Which knot holds a boat?", "It holds.\nWhich knot slips?\nA. A bowline\nB. A granny", ["questions-missing"]),
        ("Which knot holds a boat?", "It holds.\nWhich of them? (Choose two.)\nA. One\nB. Two", ["questions-missing"]),
        ("Which knot holds a boat?", "Why not A? Because it slips.", []),
        ("Which knot holds a boat?", "Incorrect answers:\nA. It slips.\nB. It breaks.", []),
        ("Answer the question with care.", "A. Ashley drew it.", []),
        ("Which knot holds a boat?", "", []),
    ],
)
def test_both_ends_of_a_question_are_looked_at(stem: str, explanation: str, codes: list[str]) -> None:
    assert [doubt.code for doubt in question_doubts(lines(stem), lines(explanation))] == codes
